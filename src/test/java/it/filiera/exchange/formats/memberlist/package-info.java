/** Tests of member lists: tiny lists as people write them, with answers by hand. */
@NullMarked
package it.filiera.exchange.formats.memberlist;

import org.jspecify.annotations.NullMarked;

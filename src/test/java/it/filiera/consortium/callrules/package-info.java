/** Tests of {@code it.filiera.consortium.callrules}: what ships can be used, and every mistake is named. */
@NullMarked
package it.filiera.consortium.callrules;

import org.jspecify.annotations.NullMarked;

/** Tests of {@code it.filiera.consortium.model}: answers by hand and by brute force. */
@NullMarked
package it.filiera.consortium.model;

import org.jspecify.annotations.NullMarked;

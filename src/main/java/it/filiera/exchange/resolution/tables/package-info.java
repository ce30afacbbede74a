/** The tables a domain expert edits, in {@code src/main/resources/resolution}: reading them, nothing else. */
@NullMarked
package it.filiera.exchange.resolution.tables;

import org.jspecify.annotations.NullMarked;

/**
 * Puts the Lombardy sample into an empty graph at the first start, and a newer one in its place after an upgrade, as long
 * as the graph holds nothing else. Switched off by {@code filiera.sample=false}.
 */
@NullMarked
package it.filiera.exchange.sample;

import org.jspecify.annotations.NullMarked;

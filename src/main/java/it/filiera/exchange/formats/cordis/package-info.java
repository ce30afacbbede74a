/**
 * Translates the official downloads of CORDIS (FP7, H2020, HORIZON), whole or table by table. Tables are told by their
 * names and headers, columns by their headers: order, separator and decimal sign vary from release to release.
 */
@NullMarked
package it.filiera.exchange.formats.cordis;

import org.jspecify.annotations.NullMarked;

/**
 * Every foreign format is a translator into the bundle: it streams what somebody brought in and writes bundle tables into
 * a working folder, which the one loader then checks and loads. No graph here: what must be known of it comes through a port.
 */
@NullMarked
package it.filiera.exchange.formats;

import org.jspecify.annotations.NullMarked;

/** Tests of the record of loads: one living process at a time, fenced when another takes over. */
@NullMarked
package it.filiera.exchange.jobs;

import org.jspecify.annotations.NullMarked;

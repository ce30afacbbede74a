/**
 * The record of each load of data: claimed by one process at a time, kept up with every batch, closed with what was found.
 * Answers {@code importJobs} and {@code importJob}.
 */
@NullMarked
package it.filiera.exchange.jobs;

import org.jspecify.annotations.NullMarked;

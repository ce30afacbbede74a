/**
 * What people bring in: a file is received, looked at, and loaded by a job that survives a crash.
 * Answers {@code POST /api/imports}, {@code startImport}, {@code cancelImport} and {@code importProgress}.
 */
@NullMarked
package it.filiera.exchange.imports;

import org.jspecify.annotations.NullMarked;

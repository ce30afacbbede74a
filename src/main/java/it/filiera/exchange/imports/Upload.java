package it.filiera.exchange.imports;

import it.filiera.exchange.formats.opening.FileFormat;

/**
 * A file that was received.
 *
 * @param id by which {@code startImport} names it
 * @param name as who brought it called it; only ever shown, never used as a path
 * @param bytes its size
 * @param sha256 its checksum
 * @param format what it is, as far as its content tells
 */
record Upload(String id, String name, long bytes, String sha256, FileFormat format) {}

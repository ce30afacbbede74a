package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.NoticeCode;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV file before it is cut into cells.
 *
 * @param number first row of the file is 1; a cell with line breaks makes no further rows
 * @param text without the line break at its end; of a broken row its first line, as far as it was kept
 * @param broken why it cannot be cut into cells; null when it can
 */
record RawRow(int number, String text, @Nullable NoticeCode broken) {}

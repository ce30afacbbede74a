package it.filiera.exchange.bundle;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that is as its table demands.
 *
 * @param number row of the file, the header being row 1
 * @param values by property name, one for each column of the table; null where the cell is empty or the column missing
 */
public record BundleRow(int number, Map<String, @Nullable Object> values) {}

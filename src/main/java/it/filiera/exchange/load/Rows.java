package it.filiera.exchange.load;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code $rows} of an import statement: maps by property name. */
record Rows(List<Map<String, @Nullable Object>> rows) {}

package it.filiera.exchange.export;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table that leaves: a heading for each column, and rows handed on one by one in a fixed order. */
interface Table {

    /** Name of the table, for the file and the sheet. */
    String name();

    List<String> headings();

    /** Hands on each row: a value for each heading, null for unknown; texts, numbers, booleans, lists of them. */
    void each(Consumer<List<@Nullable Object>> row);
}

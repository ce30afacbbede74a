package it.filiera.exchange.bundle;

import java.util.List;

/**
 * What a file of a bundle may contain; read from {@code bundle/<name>.json}, a JSON Table Schema.
 *
 * @param primaryKey columns that together tell one row from another
 */
public record TableSchema(String name, String description, List<String> primaryKey, List<FieldSchema> fields) {

    /** Name of the file that holds the table. */
    public String file() {
        return name + ".csv";
    }
}

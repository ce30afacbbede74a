package it.filiera.exchange.export;

import it.filiera.exchange.bundle.TableSchema;
import it.filiera.exchange.bundle.TableSchemas;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.Cypher.None;

/** A table of the bundle and the statement that gives its rows. */
record ExportTable(String name, Cypher<None> statement) {

    TableSchema schema() {
        return TableSchemas.get(name);
    }
}

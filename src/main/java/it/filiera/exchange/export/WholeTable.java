package it.filiera.exchange.export;

import it.filiera.exchange.bundle.FieldSchema;
import it.filiera.graphdb.Cypher.None;
import it.filiera.graphdb.GraphReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One of the bundle's tables, column by column as in the bundle. */
record WholeTable(GraphReader graph, ExportTable table, List<FieldSchema> fields) implements Table {

    static WholeTable of(GraphReader graph, ExportTable table) {
        return new WholeTable(graph, table, table.schema().fields());
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public List<String> headings() {
        return fields.stream().map(FieldSchema::name).toList();
    }

    @Override
    public void each(Consumer<List<@Nullable Object>> row) {
        graph.each(table.statement(), None.NONE, found -> {
            var values = found.requireRow("row").asMap();
            List<@Nullable Object> cells = new ArrayList<>(fields.size());
            fields.forEach(field -> cells.add(values.get(field.property())));
            row.accept(cells);
        });
    }
}

package it.filiera.exchange.imports;

import it.filiera.exchange.merges.MergeState;
import it.filiera.graphdb.Row;
import org.jspecify.annotations.Nullable;

/** Two organisations that an import made one or asks about, or would in a dry run. */
record ImportMerge(
        String left,
        String right,
        @Nullable String leftName,
        @Nullable String rightName,
        MergeState state,
        double score) {

    static ImportMerge of(Row row) {
        return new ImportMerge(
                row.requireString("left"),
                row.requireString("right"),
                row.string("leftName"),
                row.string("rightName"),
                row.requireConstant("state", MergeState.class),
                row.requireDouble("score"));
    }
}

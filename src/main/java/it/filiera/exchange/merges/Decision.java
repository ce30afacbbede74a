package it.filiera.exchange.merges;

import it.filiera.graphdb.Row;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about a pair of organisations.
 *
 * @param left      the smaller identifier
 * @param kept      the one that stands for both; null unless they are one
 * @param decidedBy {@link #RULES}, or the account of a person; null while open
 */
record Decision(
        String id,
        String left,
        String right,
        @Nullable String kept,
        MergeState state,
        double score,
        @Nullable String decidedBy,
        @Nullable String decidedByName) {

    static final String RULES = "RULES";

    static Decision of(Row row) {
        return new Decision(
                row.requireString("id"),
                row.requireString("left"),
                row.requireString("right"),
                row.string("kept"),
                row.requireConstant("state", MergeState.class),
                row.requireDouble("score"),
                row.string("decidedBy"),
                row.string("decidedByName"));
    }

    Decision decided(MergeState now, @Nullable String standing) {
        return new Decision(id, left, right, standing, now, score, decidedBy, decidedByName);
    }

    Stream<String> ends() {
        return Stream.of(left, right);
    }

    static List<Decision> sorted(Stream<Decision> decisions) {
        return decisions.sorted(Comparator.comparing(Decision::id)).toList();
    }
}

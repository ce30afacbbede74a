package it.filiera.exchange.resolution;

import static java.util.Objects.requireNonNull;

import it.filiera.exchange.resolution.tables.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How much each reason weighs, and the two thresholds; {@code resolution/weights.csv}. */
final class Weights {

    private static final String THRESHOLD = "THRESHOLD";

    private record Weight(Reason.Effect effect, double amount) {}

    private final Map<Reason, Weight> weights = new EnumMap<>(Reason.class);
    private final Map<String, Double> thresholds = new HashMap<>();

    private static final class Standard {
        static final Weights INSTANCE = new Weights(Table.read("weights.csv"));
    }

    static Weights standard() {
        return Standard.INSTANCE;
    }

    Weights(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.cell("effect").equals(THRESHOLD)) {
                thresholds.put(row.cell("reason"), row.number("amount"));
            } else {
                Reason.Effect effect = row.constant("effect", Reason.Effect.class);
                weights.put(row.constant("reason", Reason.class), new Weight(effect, row.number("amount")));
            }
        }
        for (Reason reason : Reason.values()) {
            if (!weights.containsKey(reason)) {
                throw new IllegalStateException("resolution/%s has no row for %s".formatted(table.file(), reason));
            }
        }
        if (review() <= 0 || review() > merge() || merge() > 1) {
            throw new IllegalStateException(
                    "resolution/%s: 0 < REVIEW <= MERGE <= 1 is asked for".formatted(table.file()));
        }
    }

    /** From here on two records are one. */
    double merge() {
        return requireNonNull(thresholds.get("MERGE"), "MERGE");
    }

    /** From here on a person is asked. */
    double review() {
        return requireNonNull(thresholds.get("REVIEW"), "REVIEW");
    }

    double amount(Reason reason) {
        return requireNonNull(weights.get(reason)).amount();
    }

    Reason.Effect effect(Reason reason) {
        return requireNonNull(weights.get(reason)).effect();
    }
}

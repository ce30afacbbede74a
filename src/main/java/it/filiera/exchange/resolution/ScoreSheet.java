package it.filiera.exchange.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects the reasons of one comparison and adds them up. */
final class ScoreSheet {

    private final Weights weights;
    private final List<ScorePart> parts = new ArrayList<>();

    ScoreSheet(Weights weights) {
        this.weights = weights;
    }

    /** Notes a reason with its full weight. */
    void note(Reason reason, String... words) {
        note(reason, 1, List.of(words));
    }

    /** Notes a reason with a share of its weight. */
    void note(Reason reason, double share, List<String> words) {
        parts.add(new ScorePart(reason, weights.effect(reason), rounded(weights.amount(reason) * share), words));
    }

    /** The score so far. */
    double value() {
        double limit = parts.stream()
                .filter(part -> part.effect() == Reason.Effect.LIMIT)
                .mapToDouble(ScorePart::amount)
                .min()
                .orElse(1);
        return rounded(Math.max(0, Math.min(Score.sum(parts), limit)));
    }

    Score score() {
        double value = value();
        Verdict verdict =
                value >= weights.merge() ? Verdict.SAME : value >= weights.review() ? Verdict.ASK : Verdict.DIFFERENT;
        return new Score(value, verdict, parts);
    }

    /** The full weight of a reason. */
    double amount(Reason reason) {
        return weights.amount(reason);
    }

    static List<String> sorted(Stream<String> words) {
        return words.sorted().distinct().toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}

package it.filiera.partners.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Answers queries by one ranker. Candidates are all organisations known before the year with which the asker had not worked.
 *
 * @param means     means of {@link Measures}, in their order
 * @param catalogue share of all candidates that came among the first ten of any query
 * @param measured  {@link Measures} of each query, the same queries in the same order for every ranker
 */
record Evaluation(
        String ranker,
        int queries,
        List<Double> means,
        Bootstrap hitAtTen,
        Bootstrap tailRecall,
        double catalogue,
        List<double[]> measured) {

    private static final int FEW = 10;
    private static final int TAIL_RECALL = 5;

    static Evaluation of(HoldOut holdOut, List<TestQuery> queries, Ranker ranker, IntPredicate candidate) {
        List<double[]> measured = new ArrayList<>();
        BitSet shown = new BitSet();
        BitSet all = new BitSet();
        IntStream.range(0, holdOut.before().organisations().size())
                .filter(organisation -> holdOut.isKnown(organisation) && candidate.test(organisation))
                .forEach(all::set);
        BitSet littleKnown = new BitSet();
        all.stream().filter(holdOut::isLittleKnown).forEach(littleKnown::set);
        for (TestQuery query : queries) {
            BitSet positives = (BitSet) query.positives().clone();
            positives.and(all);
            if (positives.isEmpty()) {
                continue;
            }
            double[] scores = ranker.scorer().scores(query);
            int[] ranked = all.stream()
                    .filter(other -> other != query.organisation()
                            && !holdOut.before().partners().linked(query.organisation(), other))
                    .boxed()
                    .sorted((a, b) -> {
                        int byScore = Double.compare(scores[b], scores[a]);
                        return byScore != 0 ? byScore : Integer.compare(a, b);
                    })
                    .mapToInt(Integer::intValue)
                    .toArray();
            IntStream.of(ranked).limit(FEW).forEach(shown::set);
            measured.add(Measures.of(ranked, positives, littleKnown).values());
        }
        return summary(ranker.name(), measured, (double) shown.cardinality() / Math.max(1, all.cardinality()));
    }

    private static Evaluation summary(String ranker, List<double[]> measured, double catalogue) {
        List<Double> means = IntStream.rangeClosed(0, TAIL_RECALL)
                .mapToObj(measure -> Measures.mean(column(measured, measure)))
                .toList();
        if (measured.isEmpty()) {
            Bootstrap none = new Bootstrap(Double.NaN, Double.NaN);
            return new Evaluation(ranker, 0, means, none, none, catalogue, measured);
        }
        return new Evaluation(
                ranker,
                measured.size(),
                means,
                Bootstrap.of(column(measured, 0)),
                Bootstrap.of(column(measured, TAIL_RECALL)),
                catalogue,
                measured);
    }

    /** By how much more queries have a right one among the first ten than with another ranker: query by query, so that both have the same luck. */
    Bootstrap hitsMoreThan(Evaluation other) {
        double[] mine = column(measured, 0);
        double[] theirs = column(other.measured, 0);
        return Bootstrap.of(IntStream.range(0, mine.length)
                .mapToDouble(query -> mine[query] - theirs[query])
                .toArray());
    }

    private static double[] column(List<double[]> measured, int measure) {
        return measured.stream().mapToDouble(values -> values[measure]).toArray();
    }
}

package it.filiera.exchange.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How verdicts compare with what is known of the pairs.
 *
 * @param merged      pairs merged without asking that are the same
 * @param wrongMerges pairs merged without asking that are not
 * @param askedSame   questions whose answer is yes
 * @param asked       questions
 * @param missed      pairs that are the same and were taken for two
 */
public record Outcome(int pairs, int merged, List<LabelledPair> wrongMerges, int askedSame, int asked, int missed) {

    /** Counts the verdicts over pairs. */
    public static Outcome of(List<LabelledPair> pairs, Function<LabelledPair, Verdict> judge) {
        int merged = 0;
        int askedSame = 0;
        int asked = 0;
        int missed = 0;
        List<LabelledPair> wrong = new ArrayList<>();
        for (LabelledPair pair : pairs) {
            switch (judge.apply(pair)) {
                case SAME -> {
                    merged += pair.same() ? 1 : 0;
                    if (!pair.same()) {
                        wrong.add(pair);
                    }
                }
                case ASK -> {
                    asked++;
                    askedSame += pair.same() ? 1 : 0;
                }
                case DIFFERENT -> missed += pair.same() ? 1 : 0;
            }
        }
        return new Outcome(pairs.size(), merged, List.copyOf(wrong), askedSame, asked, missed);
    }

    /** Of what was merged without asking, the share that is the same; 1 when nothing was. */
    public double precision() {
        int all = merged + wrongMerges.size();
        return all == 0 ? 1 : (double) merged / all;
    }

    /** Of the pairs that are the same, the share merged without asking. */
    public double recall() {
        return (double) merged / (merged + askedSame + missed);
    }

    /** Of the pairs that are the same, the share merged or put to a person. */
    public double recallWithReview() {
        return (double) (merged + askedSame) / (merged + askedSame + missed);
    }

    /** The share of all pairs that a person has to look at. */
    public double review() {
        return (double) asked / pairs;
    }
}

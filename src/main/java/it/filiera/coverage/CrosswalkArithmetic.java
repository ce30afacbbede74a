package it.filiera.coverage;

import it.filiera.coverage.Crosswalk.CrosswalkArea;
import it.filiera.coverage.Crosswalk.CrosswalkTarget;
import it.filiera.coverage.Crosswalk.Fate;
import it.filiera.indices.Apportionment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of one area and its money. */
final class CrosswalkArithmetic {

    private static final double WHOLE = 1 - 1e-9;
    private static final int CENTS = 2;

    private CrosswalkArithmetic() {}

    /** A correspondence between two areas; {@code share} of the first is null when not said. */
    record Match(String target, String kind, @Nullable Double share) {

        /** Whether the target takes the area up, in whole or in part; related ones do not. */
        private boolean takesUp() {
            return !kind.equals("RELATED");
        }

        private boolean onlyPart() {
            return kind.equals("NARROW");
        }
    }

    static CrosswalkArea area(
            String id, @Nullable Integer projects, @Nullable BigDecimal funding, List<Match> matches) {
        List<Match> taking = matches.stream().filter(Match::takesUp).toList();
        boolean said = !taking.isEmpty() && taking.stream().allMatch(match -> match.share() != null);
        Fate fate = fate(taking, said);
        long whole = funding == null ? 0 : funding.movePointRight(CENTS).longValueExact();
        long[] parts = parts(whole, taking, said, fate);
        long kept = 0;
        for (int i = 0; i < taking.size(); i++) {
            kept += parts[i];
        }
        long lost = parts[taking.size()];
        return new CrosswalkArea(
                id,
                fate,
                projects,
                funding,
                funding == null ? null : BigDecimal.valueOf(kept, CENTS),
                funding == null ? null : BigDecimal.valueOf(whole - kept - lost, CENTS),
                funding == null ? null : BigDecimal.valueOf(lost, CENTS),
                targets(matches, taking, parts, funding != null && (said || fate == Fate.KEPT)));
    }

    private static Fate fate(List<Match> taking, boolean said) {
        if (taking.isEmpty()) {
            return Fate.LOST;
        }
        if (taking.size() > 1) {
            return said ? Fate.SPLIT : Fate.SPLIT_UNKNOWN;
        }
        return taking.get(0).onlyPart() && !said ? Fate.PART : Fate.KEPT;
    }

    /** One amount per area that takes up, and at last what is lost; what is in none of them is unclear. */
    private static long[] parts(long whole, List<Match> taking, boolean said, Fate fate) {
        long[] parts = new long[taking.size() + 1];
        if (fate == Fate.LOST) {
            parts[0] = whole;
        } else if (said) {
            double[] weights = new double[parts.length];
            double sum = 0;
            for (int i = 0; i < taking.size(); i++) {
                Double share = taking.get(i).share();
                weights[i] = share == null ? 0 : share;
                sum += weights[i];
            }
            weights[taking.size()] = sum >= WHOLE ? 0 : 1 - sum;
            if (sum + weights[taking.size()] > 0) {
                parts = Apportionment.byWeight(whole, weights);
            }
        } else if (fate == Fate.KEPT) {
            parts[0] = whole;
        }
        return parts;
    }

    private static List<CrosswalkTarget> targets(List<Match> matches, List<Match> taking, long[] parts, boolean known) {
        List<CrosswalkTarget> targets = new ArrayList<>();
        for (Match match : matches) {
            int place = taking.indexOf(match);
            BigDecimal funding = known && place >= 0 ? BigDecimal.valueOf(parts[place], CENTS) : null;
            targets.add(new CrosswalkTarget(match.target(), match.kind(), match.share(), funding));
        }
        return targets;
    }
}

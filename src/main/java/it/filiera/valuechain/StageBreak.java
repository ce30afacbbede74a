package it.filiera.valuechain;

import java.util.ArrayList;
import java.util.List;

/**
 * A stage that gets worse when an organisation leaves.
 *
 * @param severity by how much its severity rises, what is unknown counted as missing; 0 when only the verdict gets worse
 */
public record StageBreak(String chainId, String stageId, GapVerdict before, GapVerdict after, double severity) {

    private static final double MORE_THAN_ROUNDING = 1e-9;

    /** The stages that are worse after than before, in the order of the chain. */
    static List<StageBreak> between(ValueChainGaps before, ValueChainGaps after) {
        List<StageBreak> breaks = new ArrayList<>();
        int stages = Math.min(before.stages().size(), after.stages().size());
        for (int stage = 0; stage < stages; stage++) {
            StageGaps was = before.stages().get(stage);
            StageGaps is = after.stages().get(stage);
            double rise = atMost(is) - atMost(was);
            boolean worse = is.verdict().compareTo(was.verdict()) < 0;
            if (worse || rise > MORE_THAN_ROUNDING) {
                breaks.add(new StageBreak(
                        before.chainId(), was.stageId(), was.verdict(), is.verdict(), Math.max(0, rise)));
            }
        }
        return breaks;
    }

    private static double atMost(StageGaps stage) {
        Double most = stage.severityAtMost();
        return most == null ? 0 : most;
    }
}

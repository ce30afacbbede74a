package it.filiera.whatif;

import it.filiera.valuechain.GapVerdict;
import it.filiera.valuechain.StageGaps;
import it.filiera.valuechain.ValueChainGaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of a chain before and after, and what differs: stages without a difference are left out.
 *
 * @param severity by how much the sum of severities changes; null when it is unknown before or after
 */
record GapsDifference(
        ValueChainGaps before,
        ValueChainGaps after,
        @Nullable Double severity,
        List<StageDifference> difference) {

    static GapsDifference of(ValueChainGaps before, ValueChainGaps after) {
        Map<String, StageGaps> later =
                after.stages().stream().collect(Collectors.toMap(StageGaps::stageId, Function.identity()));
        List<StageDifference> differences = new ArrayList<>();
        for (StageGaps stage : before.stages()) {
            StageGaps changed = later.get(stage.stageId());
            if (changed != null) {
                StageDifference difference = StageDifference.of(stage, changed);
                if (!difference.isNothing()) {
                    differences.add(difference);
                }
            }
        }
        return new GapsDifference(before, after, minus(before.severity(), after.severity()), List.copyOf(differences));
    }

    private static @Nullable Double minus(@Nullable Double before, @Nullable Double after) {
        return before == null || after == null ? null : Double.valueOf(after - before);
    }

    /** How a stage changes. */
    record StageDifference(
            String stageId,
            GapVerdict before,
            GapVerdict after,
            @Nullable Double severity,
            int suppliers,
            List<String> technologyIds) {

        private static StageDifference of(StageGaps before, StageGaps after) {
            List<String> changed = new ArrayList<>();
            int suppliers = 0;
            for (int i = 0; i < before.technologies().size(); i++) {
                var earlier = before.technologies().get(i);
                var later = after.technologies().get(i);
                suppliers += later.suppliers().size() - earlier.suppliers().size();
                if (earlier.verdict() != later.verdict()) {
                    changed.add(earlier.technologyId());
                }
            }
            return new StageDifference(
                    before.stageId(),
                    before.verdict(),
                    after.verdict(),
                    minus(before.severity(), after.severity()),
                    suppliers,
                    changed);
        }

        private boolean isNothing() {
            return before == after && suppliers == 0 && technologyIds.isEmpty() && (severity == null || severity == 0);
        }
    }
}

package it.filiera.valuechain;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A value chain as it is declared: its stages in order, each with the places of the stages it feeds.
 *
 * @param id identifier of the chain
 */
record ChainPlan(String id, List<PlannedStage> stages) {

    ChainPlan {
        stages = List.copyOf(stages);
    }

    /** A stage; {@code requires} is empty when nobody has said what it requires. */
    record PlannedStage(String id, List<String> feeds, List<Requirement> requires) {

        PlannedStage {
            feeds = List.copyOf(feeds);
            requires = List.copyOf(requires);
        }
    }

    /** A technology that a stage needs, with its least maturity, 1 to 9; null when not said. */
    record Requirement(String technologyId, @Nullable Integer minTrl) {}

    /** For each stage the places of those it feeds. */
    int[][] feeds() {
        List<String> ids = stages.stream().map(PlannedStage::id).toList();
        return stages.stream()
                .map(stage -> stage.feeds().stream()
                        .mapToInt(ids::indexOf)
                        .filter(place -> place >= 0)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    int size() {
        return stages.size();
    }

    IntStream places() {
        return IntStream.range(0, stages.size());
    }
}

package it.filiera.valuechain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value chain as a person saves it.
 *
 * @param id      null for a new one
 * @param version of the chain that was edited; null for a new one
 * @param stages  in order
 */
record ValueChainInput(
        @Nullable String id,
        @Nullable Integer version,
        @Nullable String labelEn,
        @Nullable String labelIt,
        @Nullable String descriptionEn,
        @Nullable String descriptionIt,
        @Nullable List<String> areas,
        List<StageInput> stages) {

    /**
     * A stage.
     *
     * @param id    null for a new one
     * @param feeds places of the stages it feeds, from 1
     */
    record StageInput(
            @Nullable String id,
            @Nullable String labelEn,
            @Nullable String labelIt,
            @Nullable List<Integer> feeds,
            List<RequirementInput> requires) {

        List<Integer> places() {
            return Objects.requireNonNullElse(feeds, List.of());
        }
    }

    /** A technology that a stage requires. */
    record RequirementInput(String technology, @Nullable Integer minTrl) {}

    List<String> servedAreas() {
        return areas == null ? List.of() : areas.stream().distinct().toList();
    }

    List<String> technologies() {
        return stages.stream()
                .flatMap(stage -> stage.requires().stream())
                .map(RequirementInput::technology)
                .distinct()
                .toList();
    }
}

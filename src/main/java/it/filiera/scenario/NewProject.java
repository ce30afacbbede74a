package it.filiera.scenario;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A project that starts in a scenario only.
 *
 * @param startYear    year in which it starts
 * @param coordinator  number of the organisation that coordinates it; null when not said. One of the participants
 * @param participants numbers of the organisations that take part, once each
 * @param concepts     numbers of the areas and technologies it is about, taken as declared
 */
public record NewProject(
        String name, int startYear, @Nullable Integer coordinator, List<Integer> participants, List<Integer> concepts) {

    public NewProject {
        participants = participants.stream().sorted().distinct().toList();
        concepts = concepts.stream().sorted().distinct().toList();
    }

    /** Identifier within the scenario. */
    public String id() {
        return "new:" + name.strip().replaceAll("[\\s|,]+", "-").toLowerCase(Locale.ROOT);
    }
}

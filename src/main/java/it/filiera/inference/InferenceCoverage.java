package it.filiera.inference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules cover, and what they leave open.
 *
 * @param projects      of all projects
 * @param organisations of all organisations
 * @param byFamily      conclusions about projects, by family of evidence
 * @param silentTopics  call topics whose projects get no technology and no area, most projects first, then by code
 * @param partlyCovered call topics whose projects get technologies but no area, or areas but no technology
 * @param idleRules     rules, as file and rule, that decide nothing here: they fit no project or a stronger one says the same
 */
public record InferenceCoverage(
        String ruleVersion,
        Covered projects,
        Covered organisations,
        Map<String, Integer> byFamily,
        List<Topic> silentTopics,
        List<Topic> partlyCovered,
        List<String> idleRules) {

    public InferenceCoverage {
        byFamily = Map.copyOf(byFamily);
        silentTopics = List.copyOf(silentTopics);
        partlyCovered = List.copyOf(partlyCovered);
        idleRules = List.copyOf(idleRules);
    }

    /**
     * How many of a kind have what. A technology or area counts as assigned from the threshold of {@code thresholds.csv}, all
     * families together.
     */
    public record Covered(
            int all, int withTechnology, int withAssignedTechnology, int withArea, int withAssignedArea) {}

    /** A call topic, with the number of its projects. Projects without a topic are counted under a code of null. */
    public record Topic(@Nullable String code, @Nullable String title, int projects) {}
}

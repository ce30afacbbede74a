package it.filiera.inference;

import java.util.List;

/**
 * What one run of the rules did.
 *
 * @param ruleVersion     fingerprint of the rules used
 * @param projects        projects looked at
 * @param organisations   organisations looked at
 * @param created         conclusions that are new
 * @param changed         conclusions whose rule, evidence or confidence differs from before
 * @param unchanged       conclusions that were there already
 * @param removed         conclusions that no rule makes any more
 * @param missingConcepts technologies and areas that rules speak of and the graph does not have; those rules are silent
 */
public record InferenceSummary(
        String ruleVersion,
        int projects,
        int organisations,
        int created,
        int changed,
        int unchanged,
        int removed,
        List<String> missingConcepts) {

    public InferenceSummary {
        missingConcepts = List.copyOf(missingConcepts);
    }
}

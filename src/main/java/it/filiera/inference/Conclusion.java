package it.filiera.inference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one family of evidence says about a project or an organisation: the link it makes, the rule that made it and why.
 *
 * @param to           identifier of the technology or area
 * @param evidence     what the rule saw, in words
 * @param confidence   above 0, at most 1, to two decimals
 * @param projects     for an organisation, the projects that carry it, latest first, at most ten; empty for a project
 * @param projectCount for an organisation, how many projects carry it; null where none does
 */
record Conclusion(
        LinkKind kind,
        String to,
        Family family,
        String rule,
        String evidence,
        double confidence,
        List<String> projects,
        @Nullable Integer projectCount) {

    private static final double DECIMALS = 100.0;

    Conclusion {
        confidence = Math.round(confidence * DECIMALS) / DECIMALS;
        projects = List.copyOf(projects);
    }

    static Conclusion ofProject(
            LinkKind kind, String to, Family family, String rule, String evidence, double confidence) {
        return new Conclusion(kind, to, family, rule, evidence, confidence, List.of(), null);
    }
}

package it.filiera.inference;

import it.filiera.graphdb.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A conclusion as it stands in the graph, without the day it was recorded: two that are equal need no write. */
record InferredLink(
        String from,
        LinkKind kind,
        String to,
        Family family,
        String rule,
        String ruleVersion,
        String evidence,
        double confidence,
        List<String> projects,
        @Nullable Integer projectCount) {

    InferredLink {
        projects = List.copyOf(projects);
    }

    static InferredLink of(String from, Conclusion conclusion, String ruleVersion) {
        return new InferredLink(
                from,
                conclusion.kind(),
                conclusion.to(),
                conclusion.family(),
                conclusion.rule(),
                ruleVersion,
                conclusion.evidence(),
                conclusion.confidence(),
                conclusion.projects(),
                conclusion.projectCount());
    }

    LinkKey key() {
        return new LinkKey(from, kind, to, family.name());
    }

    /** Whether the properties of a link in the graph say the same. */
    boolean isAlready(Row link) {
        return rule.equals(link.string("rule"))
                && ruleVersion.equals(link.string("ruleVersion"))
                && evidence.equals(link.string("evidence"))
                && Double.valueOf(confidence).equals(link.decimal("confidence"))
                && projects.equals(link.strings("projects"))
                && Objects.equals(projectCount, link.integer("projectCount"));
    }
}

package it.filiera.inference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A handful of rules about light, robots and health, so that confidences can be worked out by hand. */
final class TestRules implements RuleSource {

    private static final Map<String, String> TABLES = Map.of(
            "families.csv",
            """
                    family,confidence,meaning
                    DECLARED,0.9,
                    CALL_TOPIC,0.8,
                    EUROSCIVOC,0.6,
                    CLUSTER,0.3,
                    TEXT,0.3,
                    """,
            "thresholds.csv",
            """
                    threshold,value,meaning
                    SUGGESTED,0.4,
                    ASSIGNED,0.7,
                    """,
            "roles.csv",
            """
                    role,one_project,more_projects,note
                    COORDINATOR,1,1,
                    IMPLEMENTER,1,1,
                    PARTICIPANT,0.8,1,
                    PARTNER,0.8,1,
                    THIRD_PARTY,0.6,0.8,
                    FUNDER,0,0,
                    """,
            "organisation-types.csv",
            """
                    type,offers,note
                    SME,1,
                    START_UP,1,
                    LARGE_COMPANY,1,
                    COMPANY,1,
                    UNIVERSITY,1,
                    RESEARCH_ORGANISATION,1,
                    COMPETENCE_CENTRE,1,
                    PUBLIC_BODY,0.5,
                    CLUSTER_ORGANISATION,0.6,
                    INCUBATOR,0.6,
                    ASSOCIATION,0.6,
                    FINANCE,0.3,
                    OTHER,0.8,
                    UNKNOWN,0.8,
                    """,
            "topic-technologies.csv",
            """
                    rule,topics,words,technologies,confidence,note
                    optics,ICT-26-2014,,tech:optics optics,,
                    robots,,robots|robotics,tech:robotics robotics,0.7,
                    maybe,MAYBE-1,,tech:robotics robotics,0.2,
                    """,
            "topic-areas.csv",
            """
                    rule,topics,words,areas,confidence,note
                    photonics,ICT-26-*,,area:photonics,,
                    """,
            "programme-areas.csv",
            """
                    rule,programmes,areas,confidence,note
                    health,H2020-EU.3.1.*,area:health,0.5,
                    """,
            "technology-areas.csv",
            """
                    rule,technologies,areas,carried_over,note
                    light,tech:optics optics,area:light,0.5,
                    machines,tech:robotics robotics,area:machines,0.8,
                    """,
            "text-technologies.csv",
            """
                    rule,words,technologies,confidence,note
                    laser,laser|lasers,tech:optics optics,,
                    robot,robot,tech:robotics robotics,,
                    """);

    private final Map<String, String> tables;

    private TestRules(Map<String, String> tables) {
        this.tables = tables;
    }

    static TestRules all() {
        return new TestRules(TABLES);
    }

    /** The same with another text of one file. */
    TestRules with(String file, String text) {
        Map<String, String> changed = new HashMap<>(tables);
        changed.put(file, text);
        return new TestRules(changed);
    }

    TestRules without(String file) {
        Map<String, String> changed = new HashMap<>(tables);
        changed.remove(file);
        return new TestRules(changed);
    }

    /** The same with part of one file's text replaced. */
    TestRules replacing(String file, String part, String replacement) {
        String text = text(file).orElseThrow();
        if (!text.contains(part)) {
            throw new IllegalArgumentException(file + " does not contain " + part);
        }
        return with(file, text.replace(part, replacement));
    }

    @Override
    public Optional<String> text(String file) {
        return Optional.ofNullable(tables.get(file));
    }
}

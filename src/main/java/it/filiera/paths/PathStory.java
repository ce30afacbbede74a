package it.filiera.paths;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.ParticipationRole;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.YearRange;
import it.filiera.kernel.Language;
import it.filiera.paths.CollaborationPaths.CollaborationPath;
import it.filiera.paths.Hop.HopKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a path in one sentence that can be pasted into a message: who links the two ends, and by which project or cluster. */
record PathStory(Language language, Phrases phrases) {

    private static final String COORDINATOR = ParticipationRole.COORDINATOR.name();
    private static final String CLUSTER = "CLUSTER";

    static PathStory of(Language language) {
        return new PathStory(language, language == Language.IT ? Phrases.ITALIAN : Phrases.ENGLISH);
    }

    String tell(CollaborationPath path) {
        List<Hop> hops = path.hops();
        String from = name(hops.get(0).from());
        String to = name(hops.get(hops.size() - 1).to());
        String opening = hops.size() == 1
                ? phrases.direct().formatted(from, to)
                : phrases.through()
                        .formatted(
                                from,
                                to,
                                listed(hops.subList(1, hops.size()).stream()
                                        .map(hop -> name(hop.from()))
                                        .toList()));
        return hops.stream().map(this::step).collect(Collectors.joining("; ", opening, "."));
    }

    private String step(Hop hop) {
        HopEvidence best = hop.evidence().get(0);
        String from = name(hop.from());
        String to = name(hop.to());
        Project project = best.project();
        if (project == null) {
            return club(hop, best, from, to);
        }
        String named = project.name(language) + years(best.years());
        String step;
        if (best.fromRole().equals(COORDINATOR)) {
            step = phrases.coordinated().formatted(from, named, to);
        } else if (best.toRole().equals(COORDINATOR)) {
            step = phrases.coordinatedByOther().formatted(from, named, to);
        } else {
            step = phrases.bothInProject().formatted(from, to, named);
        }
        return step + more(hop);
    }

    private String club(Hop hop, HopEvidence best, String from, String to) {
        if (best.fromRole().equals(CLUSTER)) {
            return phrases.memberOf().formatted(to, from);
        }
        if (best.toRole().equals(CLUSTER)) {
            return phrases.memberOf().formatted(from, to);
        }
        Organisation cluster = best.cluster();
        String named = cluster == null ? "" : name(cluster);
        return phrases.bothInCluster().formatted(from, to, named) + years(best.years()) + more(hop);
    }

    private String more(Hop hop) {
        long others = hop.allEvidence().stream()
                        .filter(evidence -> (evidence.project() != null) == (hop.kind() == HopKind.WORKED_WITH))
                        .count()
                - 1;
        if (others < 1) {
            return "";
        }
        return hop.kind() == HopKind.WORKED_WITH ? phrases.moreProjects(others) : phrases.moreClusters(others);
    }

    private static String years(@Nullable YearRange years) {
        if (years == null) {
            return "";
        }
        Integer from = years.from();
        Integer to = years.to();
        if (from != null && from.equals(to)) {
            return " (" + from + ")";
        }
        return " (" + (from == null ? "" : from) + "–" + (to == null ? "" : to) + ")";
    }

    private String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + phrases.and() + names.get(last);
    }

    private String name(Organisation organisation) {
        return organisation.name(language);
    }
}

package it.filiera.partners.evaluation;

import it.filiera.partners.ranking.Need;
import it.filiera.snapshot.Adjacency;
import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A graph as it was at a moment, and what happened after it, as a {@link Split} tells the projects apart. Nothing that was
 * learned later is left: participations, partners, profiles and rarities are those of the projects before.
 */
final class HoldOut {

    private static final Set<String> ENTERPRISES = Set.of("SME", "START_UP", "LARGE_COMPANY", "COMPANY");

    /** Share of the known organisations, by ascending number of projects, that counts as little known. */
    private static final double LEAST_KNOWN = .9;

    private final Network whole;
    private final Network before;
    private final Split split;
    private final BitSet leastKnown;

    HoldOut(Network whole, Split split) {
        this.whole = whole;
        this.split = split;
        this.before = whole.keeping(organisation -> true, split.past());
        this.leastKnown = leastKnown();
    }

    Network before() {
        return before;
    }

    boolean isEnterprise(int organisation) {
        String type = whole.organisations().type(organisation);
        return type != null && ENTERPRISES.contains(type);
    }

    /** Whether an organisation had a project before. */
    boolean isKnown(int organisation) {
        return before.participations().projects().degree(organisation) > 0;
    }

    /** How many organisations had a project before. */
    long knownOrganisations() {
        return IntStream.range(0, whole.organisations().size())
                .filter(this::isKnown)
                .count();
    }

    /** How many projects are known. */
    long knownProjects() {
        return IntStream.range(0, whole.projects().size())
                .filter(project -> before.participations().partners(project) > 0)
                .count();
    }

    boolean isLittleKnown(int organisation) {
        return leastKnown.get(organisation);
    }

    private BitSet leastKnown() {
        Incidence projects = before.participations().projects();
        int[] known = IntStream.range(0, projects.rows()).filter(this::isKnown).toArray();
        int[] degrees = Arrays.stream(known).map(projects::degree).sorted().toArray();
        int most = degrees.length == 0 ? 0 : degrees[(int) (LEAST_KNOWN * (degrees.length - 1))];
        BitSet least = new BitSet();
        Arrays.stream(known)
                .filter(organisation -> projects.degree(organisation) <= most)
                .forEach(least::set);
        return least;
    }

    /** For each enterprise and each of its new projects: whom it met there, given what the project is about. */
    List<TestQuery> withNeed() {
        List<TestQuery> queries = new ArrayList<>();
        for (int project = 0; project < whole.projects().size(); project++) {
            Need need = new Need(before, technologies(project));
            if (isNew(project) && !need.isEmpty()) {
                for (int organisation : whole.participations().organisations().targetsOf(project)) {
                    BitSet positives = new BitSet();
                    met(organisation, project, positives);
                    if (isEnterprise(organisation) && !positives.isEmpty()) {
                        queries.add(new TestQuery(organisation, need, positives));
                    }
                }
            }
        }
        return queries;
    }

    /** For each enterprise: whom it met in any of its new projects. */
    List<TestQuery> withoutNeed() {
        List<TestQuery> queries = new ArrayList<>();
        Need none = new Need(before, new int[0]);
        for (int organisation = 0; organisation < whole.organisations().size(); organisation++) {
            BitSet positives = new BitSet();
            for (int project : whole.participations().projects().targetsOf(organisation)) {
                if (isNew(project)) {
                    met(organisation, project, positives);
                }
            }
            if (isEnterprise(organisation) && !positives.isEmpty()) {
                queries.add(new TestQuery(organisation, none, positives));
            }
        }
        return queries;
    }

    private boolean isNew(int project) {
        int partners = whole.participations().partners(project);
        return split.future().test(project) && partners >= 2 && partners <= Adjacency.LARGEST_PROJECT;
    }

    private void met(int organisation, int project, BitSet positives) {
        for (int other : whole.participations().organisations().targetsOf(project)) {
            if (other != organisation && isKnown(other) && !before.partners().linked(organisation, other)) {
                positives.set(other);
            }
        }
    }

    private int[] technologies(int project) {
        ConceptLinks uses = whole.projectConcepts();
        return IntStream.range(uses.concepts().start(project), uses.concepts().end(project))
                .map(uses.concepts()::target)
                .filter(concept -> whole.concepts().kind(concept) == ConceptKind.TECHNOLOGY)
                .toArray();
    }
}

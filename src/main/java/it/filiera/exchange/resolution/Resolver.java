package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.Resolution.Candidate;
import java.util.Comparator;
import java.util.List;

/** Decides which organisation a record is. Thread-safe; the same records always get the same answer. */
public final class Resolver {

    /** How many candidates are compared in full. */
    static final int CANDIDATES = 20;

    /** A second candidate this near to the best one makes the choice a person's. */
    static final double MARGIN = 0.04;

    private final KnownOrganisations known;
    private final Weights weights = Weights.standard();
    private final PairScorer scorer = new PairScorer(weights);

    private Resolver(KnownOrganisations known) {
        this.known = known;
    }

    /** With everything in {@code src/main/resources/resolution}. */
    public static Resolver standard() {
        return new Resolver(KnownOrganisations.standard());
    }

    /** Without the list of known bodies, to see what the rules find by themselves. */
    public static Resolver withoutKnownOrganisations() {
        return new Resolver(KnownOrganisations.NONE);
    }

    /** How surely two records are one organisation, and why. Symmetric. */
    public Score compare(OrganisationRecord left, OrganisationRecord right) {
        return scorer.score(Profile.of(left, known), Profile.of(right, known));
    }

    /**
     * Looks a record up. It is merged without asking only into an organisation that scores so and has no rival of nearly the same score.
     * A bare brand is merged where it is the only organisation that carries the name.
     */
    public Resolution resolve(OrganisationRecord record, CandidateSource source) {
        Profile profile = Profile.of(record, known);
        List<Candidate> candidates = source.find(record, CANDIDATES).stream()
                .map(candidate -> new Candidate(candidate, scorer.score(profile, Profile.of(candidate, known))))
                .filter(candidate -> candidate.score().verdict() != Verdict.DIFFERENT)
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> -candidate.score().value())
                        .thenComparing(candidate -> candidate.organisation().id()))
                .toList();
        if (candidates.isEmpty()) {
            return new Resolution.New();
        }
        Candidate best = candidates.get(0);
        return decided(best, candidates.subList(1, candidates.size()))
                ? new Resolution.Same(best)
                : new Resolution.Ask(candidates);
    }

    /** All records of one import, grouped into organisations. */
    public Grouping group(List<OrganisationRecord> records) {
        return new Grouper(scorer, known).group(records);
    }

    private boolean decided(Candidate best, List<Candidate> others) {
        boolean same = best.score().verdict() == Verdict.SAME;
        boolean rival = others.stream()
                .anyMatch(other -> other.score().value() >= best.score().value() - MARGIN
                        && other.score().verdict() == Verdict.SAME);
        boolean onlyBearer = best.score().onlyHeldBackBy(Reason.BARE_NAME, weights)
                && others.stream().noneMatch(other -> other.score().has(Reason.BARE_NAME));
        return (same && !rival) || onlyBearer;
    }
}

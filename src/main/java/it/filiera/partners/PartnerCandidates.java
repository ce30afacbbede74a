package it.filiera.partners;

import it.filiera.partners.ranking.Need;
import it.filiera.partners.ranking.ScoreSheet;
import it.filiera.partners.ranking.Weights;
import it.filiera.snapshot.Network;
import java.util.List;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Service;

/** The best candidates for a need, for rooms that choose among them: consortia, gaps. */
@Service
public class PartnerCandidates {

    /**
     * A candidate.
     *
     * @param organisation number within the network
     * @param relevance    the score of METHODS A; comparable only among candidates for the same need of the same organisation
     * @param projects     its projects with the technology or a narrower one, at least 1
     */
    public record Candidate(int organisation, double relevance, int projects) {}

    private final Profiles profiles;

    PartnerCandidates(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * The best organisations with at least one project in a technology or a narrower one, whether or not they have worked with
     * the one that asks, and without it. Best first, equal ones by identifier.
     *
     * @param organisation who asks: number within the network, {@link it.filiera.snapshot.Ids#NONE} for somebody outside it
     * @param technology   number of the concept
     * @param most         at most so many
     * @param qualifies    who may be among them
     */
    public List<Candidate> candidates(
            Network network, int organisation, int technology, int most, IntPredicate qualifies) {
        Need need = new Need(network, new int[] {technology});
        int[] projects = need.projectCounts(0);
        ScoreSheet sheet = new ScoreSheet(network, profiles.of(network), organisation, need, Weights.WITH_NEED);
        return sheet.best(most, other -> other != organisation && projects[other] > 0 && qualifies.test(other)).stream()
                .map(ranked -> new Candidate(ranked.organisation(), ranked.score(), projects[ranked.organisation()]))
                .toList();
    }
}

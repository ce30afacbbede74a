package it.filiera.partners;

import it.filiera.partners.ranking.Need;
import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Projects;
import java.util.Optional;

/** Finds the one thing that most deserves to be known before writing to a candidate. */
record CautionFinder(Network network, Need need, int organisation) {

    private static final int RECENT_YEARS = 5;

    /**
     * A caution.
     *
     * @param year for NOT_RECENT the last year of any of its projects
     */
    record Found(CautionCode code, int year) {}

    Optional<Found> caution(int candidate) {
        JointWork work = new JointWork(network);
        int last = work.lastYear(candidate);
        if (!need.isEmpty() && isOnlySuggested(candidate)) {
            return found(CautionCode.ONLY_SUGGESTED, last);
        }
        if (last != Projects.NO_YEAR && last < network.stamp().takenAt().getYear() - RECENT_YEARS) {
            return found(CautionCode.NOT_RECENT, last);
        }
        if (organisation == Ids.NONE || network.partners().linked(organisation, candidate)) {
            return Optional.empty();
        }
        return found(
                work.between(organisation, candidate, 1).isEmpty()
                        ? CautionCode.NO_COMMON_PARTNER
                        : CautionCode.NO_DIRECT_LINK,
                last);
    }

    private static Optional<Found> found(CautionCode code, int year) {
        return Optional.of(new Found(code, year));
    }

    /** Whether nothing of what was asked for is more than a suggestion of our rules in any of its projects. */
    private boolean isOnlySuggested(int candidate) {
        Incidence projects = network.participations().projects();
        for (int at = projects.start(candidate); at < projects.end(candidate); at++) {
            for (int nth = 0; nth < need.size(); nth++) {
                if (need.isMetBy(projects.target(at), nth)
                        && need.confidence(projects.target(at), nth) >= ConceptLinks.ASSIGNED) {
                    return false;
                }
            }
        }
        return true;
    }
}

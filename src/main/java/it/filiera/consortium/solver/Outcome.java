package it.filiera.consortium.solver;

import it.filiera.consortium.model.Team;
import org.jspecify.annotations.Nullable;

/**
 * What a search ended with.
 *
 * @param team  the best found; null when there is none
 * @param worth of that team; 0 without one
 * @param bound no team can be worth more than this; equals {@code worth} when proven best
 */
public record Outcome(Status status, @Nullable Team team, long worth, long bound) {

    /** How sure the answer is. */
    public enum Status {
        /** No team is worth more. */
        OPTIMAL,
        /** A team, of which it is not proven that none is worth more. */
        FEASIBLE,
        /** Proven that no team keeps all rules. */
        INFEASIBLE,
        /** The time was over before a team was found or excluded. */
        UNDECIDED
    }

    static Outcome optimal(Team team, long worth) {
        return new Outcome(Status.OPTIMAL, team, worth, worth);
    }

    static Outcome none(Status status) {
        return new Outcome(status, null, 0, 0);
    }
}

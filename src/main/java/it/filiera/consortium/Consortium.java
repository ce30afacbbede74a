package it.filiera.consortium;

import it.filiera.catalogue.Organisation;
import it.filiera.consortium.solver.Outcome.Status;
import it.filiera.snapshot.SnapshotStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request.
 *
 * @param best     null when there is none
 * @param conflict null unless it is proven that there is none
 */
record Consortium(
        Status status,
        ConsortiumSolver solver,
        ConsortiumRequirements requirements,
        @Nullable ConsortiumTeam best,
        List<ConsortiumTeam> alternatives,
        @Nullable ConsortiumConflict conflict,
        int poolSize,
        int milliseconds,
        SnapshotStamp snapshot) {

    /** What finds consortia. */
    enum ConsortiumSolver {
        CP_SAT,
        JAVA_SEARCH
    }

    public @Nullable Long worth() {
        return best == null ? null : Long.valueOf(best.worth());
    }

    public @Nullable Long bound() {
        return best == null ? null : Long.valueOf(best.bound());
    }

    public List<ConsortiumMember> members() {
        return best == null ? List.of() : best.members();
    }

    public List<ConsortiumRuleCheck> rules() {
        return best == null ? List.of() : best.rules();
    }

    public List<ConsortiumConnector> connectors() {
        return best == null ? List.of() : best.connectors();
    }

    public List<Organisation> strangers() {
        return best == null ? List.of() : best.strangers();
    }
}

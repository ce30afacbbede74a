package it.filiera.consortium;

import it.filiera.catalogue.Organisation;
import it.filiera.consortium.solver.Outcome.Status;
import java.util.List;

/**
 * A team with all that is shown of it.
 *
 * @param joins  members that the best team does not have
 * @param leaves members of the best team that it does not have
 */
record ConsortiumTeam(
        Status status,
        long worth,
        long bound,
        List<ConsortiumMember> members,
        List<ConsortiumRuleCheck> rules,
        List<ConsortiumConnector> connectors,
        List<Organisation> strangers,
        List<Organisation> joins,
        List<Organisation> leaves) {}

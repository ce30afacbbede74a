package it.filiera.consortium;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Technology;
import it.filiera.consortium.TeamAssembly.Known;
import it.filiera.consortium.model.Team;
import it.filiera.snapshot.Network;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks up all that an answer shows, each kind of thing in one query. */
@Component
class ThingsShown {

    private final ById<Organisation> organisations;
    private final ById<Technology> technologies;
    private final ById<Project> projects;

    ThingsShown(ById<Organisation> organisations, ById<Technology> technologies, ById<Project> projects) {
        this.organisations = organisations;
        this.technologies = technologies;
        this.projects = projects;
    }

    Known of(Requirements required, CandidatePool candidates, Map<Team, Acquaintance> teams) {
        Network network = candidates.network();
        Set<String> organisationIds = new HashSet<>();
        Set<String> projectIds = new HashSet<>();
        String coordinator = required.coordinator();
        if (coordinator != null) {
            organisationIds.add(coordinator);
        }
        teams.forEach((team, acquaintance) -> {
            team.in(candidates.pool()).forEach(member -> {
                organisationIds.add(member.id());
                int number = network.organisation(member.id());
                candidates
                        .fits()
                        .values()
                        .forEach(fit -> projectIds.addAll(TeamAssembly.shownProjects(network, fit.of(number))));
            });
            acquaintance.connectors().forEach((connector, linked) -> {
                organisationIds.add(network.organisations().id(connector));
                linked.forEach(
                        one -> organisationIds.add(network.organisations().id(one)));
            });
        });
        return new Known(
                known(organisations, organisationIds),
                known(technologies, required.technologies()),
                known(projects, projectIds));
    }

    private static <T> Map<String, T> known(ById<T> things, Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : things.byId(ids);
    }
}

package it.filiera.scenario;

import it.filiera.kernel.Language;
import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.NetworkBuilder;
import it.filiera.snapshot.Projects;
import it.filiera.snapshot.Role;
import it.filiera.snapshot.Rows.ConceptLinkRow;
import it.filiera.snapshot.Rows.ConceptRow;
import it.filiera.snapshot.Rows.MembershipRow;
import it.filiera.snapshot.Rows.OrganisationRow;
import it.filiera.snapshot.Rows.ParticipationRow;
import it.filiera.snapshot.Rows.ProjectRow;
import it.filiera.snapshot.Rows.RegionRow;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A network built again from its rows with changes made to them: what a scenario must be equal to. */
public final class ChangedCopy {

    private final Network network;
    private final Changes changes;
    private final NetworkBuilder copy = new NetworkBuilder();

    private ChangedCopy(Network network, Changes changes) {
        this.network = network;
        this.changes = changes;
    }

    public static Network of(Network network, Changes changes) {
        ChangedCopy builder = new ChangedCopy(network, changes);
        builder.taxonomies();
        for (int organisation = 0; organisation < network.organisations().size(); organisation++) {
            builder.organisation(organisation);
        }
        for (int project = 0; project < network.projects().size(); project++) {
            if (!changes.drop().contains(project)) {
                builder.project(project);
            }
        }
        builder.added();
        return builder.copy.build(network.stamp());
    }

    private void taxonomies() {
        for (int region = 0; region < network.regions().size(); region++) {
            int parent = network.regions().parent(region);
            copy.add(new RegionRow(
                    network.regions().id(region),
                    network.regions().code(region),
                    network.regions().level(region),
                    parent < 0 ? null : network.regions().id(parent)));
        }
        for (int concept = 0; concept < network.concepts().size(); concept++) {
            List<String> broader = Arrays.stream(network.concepts().broader().targetsOf(concept))
                    .mapToObj(network.concepts()::id)
                    .toList();
            copy.add(new ConceptRow(
                    network.concepts().id(concept),
                    network.concepts().kind(concept),
                    network.concepts().scheme(concept),
                    network.concepts().label(concept, Language.EN),
                    null,
                    broader));
        }
    }

    private void organisation(int organisation) {
        if (changes.leave().contains(organisation)) {
            return;
        }
        String id = whole(organisation);
        if (!changes.merge().containsKey(organisation)) {
            Integer moved = changes.move().get(organisation);
            copy.add(new OrganisationRow(
                    id, id, network.organisations().type(organisation), null, region(organisation, moved), null));
        }
        links(network.organisationConcepts(), organisation, id, true);
        for (int cluster : network.memberships().clusters().targetsOf(organisation)) {
            copy.add(new MembershipRow(id, whole(cluster), null, null));
        }
    }

    private @Nullable String region(int organisation, @Nullable Integer moved) {
        int region = moved == null ? network.organisations().region(organisation) : moved;
        return region < 0 ? null : network.regions().id(region);
    }

    private String whole(int organisation) {
        return network.organisations().id(changes.merge().getOrDefault(organisation, organisation));
    }

    private void project(int project) {
        String id = network.projects().id(project);
        copy.add(new ProjectRow(
                id,
                year(network.projects().startYear(project)),
                year(network.projects().endYear(project)),
                null,
                List.of()));
        links(network.projectConcepts(), project, id, false);
        Incidence partners = network.participations().organisations();
        for (int organisation : partners.targetsOf(project)) {
            int position = network.participations().projects().position(organisation, project);
            if (!changes.leave().contains(organisation)) {
                copy.add(new ParticipationRow(
                        whole(organisation),
                        id,
                        network.participations().role(position),
                        network.participations().cents(position),
                        0));
            }
        }
    }

    private static @Nullable Integer year(int year) {
        return year == Projects.NO_YEAR ? null : year;
    }

    private void links(ConceptLinks links, int thing, String id, boolean ofOrganisation) {
        for (int at = links.concepts().start(thing); at < links.concepts().end(thing); at++) {
            ConceptLinkRow row = new ConceptLinkRow(
                    id,
                    network.concepts().id(links.concepts().target(at)),
                    "ONE",
                    (double) links.confidence(at),
                    links.declared(at));
            if (ofOrganisation) {
                copy.addOrganisationConcept(row);
            } else {
                copy.addProjectConcept(row);
            }
        }
    }

    private void added() {
        for (NewOrganisation joined : changes.join()) {
            copy.add(new OrganisationRow(
                    joined.id(),
                    joined.name(),
                    joined.type(),
                    null,
                    network.regions().id(joined.region()),
                    null));
            joined.technologies()
                    .forEach(technology -> copy.addOrganisationConcept(
                            new ConceptLinkRow(joined.id(), network.concepts().id(technology), "ONE", null, true)));
        }
        for (NewProject started : changes.start()) {
            copy.add(new ProjectRow(started.id(), started.startYear(), started.startYear(), null, List.of()));
            started.concepts()
                    .forEach(concept -> copy.addProjectConcept(
                            new ConceptLinkRow(started.id(), network.concepts().id(concept), "ONE", null, true)));
            for (int participant : started.participants()) {
                boolean leads = started.coordinator() != null && started.coordinator() == participant;
                copy.add(new ParticipationRow(
                        network.organisations().id(participant),
                        started.id(),
                        leads ? Role.COORDINATOR : Role.PARTICIPANT,
                        OptionalLong.empty(),
                        0));
            }
        }
    }
}

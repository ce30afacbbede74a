package it.filiera.coverage;

import it.filiera.coverage.NetworkChanges.Changes;
import it.filiera.coverage.NetworkChanges.Kind;
import it.filiera.coverage.NetworkChanges.NetworkChange;
import it.filiera.scenario.Certainty;
import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Memberships;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Projects;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Compares a network at the ends of two years, within a region or as a whole; used once. */
final class NetworkDifference {

    private final Network network;
    private final YearWindow window;
    private final BitSet organisations = new BitSet();
    private final BitSet projects = new BitSet();

    /** For the number of a region; {@link Ids#NONE} for everything. */
    NetworkDifference(Network network, int region, YearWindow window) {
        this.network = network;
        this.window = window;
        for (int organisation = 0; organisation < network.organisations().size(); organisation++) {
            if (region == Ids.NONE
                    || network.regions().within(network.organisations().region(organisation), region)) {
                organisations.set(organisation);
                for (int project : network.participations().projects().targetsOf(organisation)) {
                    projects.set(project);
                }
            }
        }
        if (region == Ids.NONE) {
            projects.set(0, network.projects().size());
        }
    }

    Map<Kind, Changes> changes() {
        Map<Kind, Changes> changes = new EnumMap<>(Kind.class);
        changes.put(Kind.PROJECT_STARTED, started());
        changes.put(Kind.PROJECT_ENDED, ended());
        changes.put(Kind.ORGANISATION_APPEARED, appeared());
        changes.put(Kind.ORGANISATION_INACTIVE, new Activity(network, window).ended(organisations));
        changes.put(Kind.COLLABORATION_FORMED, collaborations());
        changes.put(Kind.TECHNOLOGY_TAKEN_UP, concepts(ConceptKind.TECHNOLOGY));
        changes.put(Kind.AREA_TAKEN_UP, concepts(ConceptKind.PRIORITY_AREA));
        changes.put(Kind.MEMBER_JOINED, joined());
        changes.put(Kind.MEMBER_LEFT, left());
        return changes;
    }

    private Changes started() {
        List<NetworkChange> found = new ArrayList<>();
        int unknown = 0;
        for (int project : projects.stream().toArray()) {
            int year = network.projects().startYear(project);
            unknown += year == Projects.NO_YEAR ? 1 : 0;
            if (window.holds(year)) {
                found.add(NetworkChange.ofProject(year, network.projects().id(project)));
            }
        }
        return new Changes(found, unknown);
    }

    private Changes ended() {
        List<NetworkChange> found = new ArrayList<>();
        int unknown = 0;
        for (int project : projects.stream().toArray()) {
            int year = network.projects().endYear(project);
            boolean open = year == Projects.NO_YEAR && network.projects().startYear(project) <= window.to();
            unknown += open ? 1 : 0;
            if (window.holds(year)) {
                found.add(NetworkChange.ofProject(year, network.projects().id(project)));
            }
        }
        return new Changes(found, unknown);
    }

    private Changes appeared() {
        FirstSeen seen = new FirstSeen(network.projects());
        organisations.stream().forEach(organisation -> {
            for (int project : network.participations().projects().targetsOf(organisation)) {
                seen.see(organisation, project);
            }
        });
        List<NetworkChange> found = new ArrayList<>();
        int unknown = seen.within(
                window,
                (organisation, year, project) -> found.add(
                        NetworkChange.ofOrganisation(year, organisationId(organisation), projectId(project))));
        return new Changes(found, unknown);
    }

    /** Each pair is looked at from its organisation in the region, from the smaller number where both are. */
    private Changes collaborations() {
        List<NetworkChange> found = new ArrayList<>();
        int unknown = 0;
        Incidence partners = network.participations().organisations();
        for (int one : organisations.stream().toArray()) {
            FirstSeen seen = new FirstSeen(network.projects());
            for (int project : network.participations().projects().targetsOf(one)) {
                for (int at = partners.start(project); at < partners.end(project); at++) {
                    int other = partners.target(at);
                    if (other != one && !(other < one && organisations.get(other))) {
                        seen.see(other, project);
                    }
                }
            }
            unknown += seen.within(
                    window,
                    (other, year, project) -> found.add(NetworkChange.ofPair(
                            year, organisationId(one), organisationId(other), projectId(project))));
        }
        return new Changes(found, unknown);
    }

    private Changes concepts(ConceptKind kind) {
        ConceptLinks links = network.projectConcepts();
        FirstSeen seen = new FirstSeen(network.projects());
        projects.stream().forEach(project -> {
            for (int at = links.concepts().start(project); at < links.concepts().end(project); at++) {
                int concept = links.concepts().target(at);
                if (links.confidence(at) >= Certainty.ASSIGNED
                        && network.concepts().kind(concept) == kind) {
                    seen.see(concept, project);
                }
            }
        });
        List<NetworkChange> found = new ArrayList<>();
        int unknown = seen.within(window, (concept, year, project) -> {
            String id = network.concepts().id(concept);
            found.add(
                    kind == ConceptKind.TECHNOLOGY
                            ? NetworkChange.ofTechnology(year, id, projectId(project))
                            : NetworkChange.ofArea(year, id, projectId(project)));
        });
        return new Changes(found, unknown);
    }

    private Changes joined() {
        Memberships memberships = network.memberships();
        List<NetworkChange> found = new ArrayList<>();
        int unknown = 0;
        for (int member : organisations.stream().toArray()) {
            for (int at = memberships.clusters().start(member);
                    at < memberships.clusters().end(member);
                    at++) {
                int year = memberships.fromYear(at);
                unknown += year == Projects.NO_YEAR ? 1 : 0;
                if (window.holds(year)) {
                    found.add(membership(year, member, at));
                }
            }
        }
        return new Changes(found, unknown);
    }

    /** A membership without an end may go on or have ended at an unknown time: the data do not tell these apart. */
    private Changes left() {
        Memberships memberships = network.memberships();
        List<NetworkChange> found = new ArrayList<>();
        for (int member : organisations.stream().toArray()) {
            for (int at = memberships.clusters().start(member);
                    at < memberships.clusters().end(member);
                    at++) {
                if (window.holds(memberships.toYear(at))) {
                    found.add(membership(memberships.toYear(at), member, at));
                }
            }
        }
        return new Changes(found, null);
    }

    private NetworkChange membership(int year, int member, int position) {
        int cluster = network.memberships().clusters().target(position);
        return NetworkChange.ofMembership(year, organisationId(member), organisationId(cluster));
    }

    private String organisationId(int organisation) {
        return network.organisations().id(organisation);
    }

    private String projectId(int project) {
        return network.projects().id(project);
    }
}

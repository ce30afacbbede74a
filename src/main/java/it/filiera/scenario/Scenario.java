package it.filiera.scenario;

import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Memberships;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Participations;
import it.filiera.snapshot.Role;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A network with changes laid over it, read as if it were the network itself. Nothing is copied: making one costs nothing, and the
 * unchanged network is the scenario without changes.
 *
 * <p>What changes with an organisation: its participations, memberships, technologies and areas go with it; after a merge they
 * are those of the whole, the surer of two statements counting. What a project taught its participants stays when it is dropped.
 */
public final class Scenario {

    private static final float DECLARED = 0.9f;

    private final Network network;
    private final Changes changes;
    private final boolean allPresent;

    private Scenario(Network network, Changes changes) {
        this.network = network;
        this.changes = changes;
        this.allPresent = changes.leave().isEmpty() && changes.merge().isEmpty();
    }

    /** The network as it is. */
    public static Scenario of(Network network) {
        return new Scenario(network, Changes.NONE);
    }

    public static Scenario of(Network network, Changes changes) {
        return new Scenario(network, changes);
    }

    /** The network underneath. */
    public Network network() {
        return network;
    }

    public Changes changes() {
        return changes;
    }

    /** Known and new organisations; not all of them are {@link #present}. */
    public int organisations() {
        return known() + changes.join().size();
    }

    private int known() {
        return network.organisations().size();
    }

    /** Whether the organisation is there: neither gone nor part of another. */
    public boolean present(int organisation) {
        return allPresent
                || (!changes.leave().contains(organisation) && !changes.merge().containsKey(organisation));
    }

    public String id(int organisation) {
        return organisation < known()
                ? network.organisations().id(organisation)
                : joined(organisation).id();
    }

    public @Nullable String type(int organisation) {
        return organisation < known()
                ? network.organisations().type(organisation)
                : joined(organisation).type();
    }

    /** Number of the smallest region known; negative when unknown. */
    public int region(int organisation) {
        if (organisation >= known()) {
            return joined(organisation).region();
        }
        Integer moved = changes.move().isEmpty() ? null : changes.move().get(organisation);
        return moved == null ? network.organisations().region(organisation) : moved;
    }

    /** Whether the organisation is there and lies in the region. */
    public boolean within(int organisation, int region) {
        return present(organisation) && network.regions().within(region(organisation), region);
    }

    /** The organisations that are there and lie in a region. */
    public BitSet within(int region) {
        BitSet parts = network.regions().parts(region);
        BitSet found = new BitSet(organisations());
        for (int organisation = 0; organisation < organisations(); organisation++) {
            int place = region(organisation);
            found.set(organisation, place >= 0 && parts.get(place) && present(organisation));
        }
        return found;
    }

    private NewOrganisation joined(int organisation) {
        return changes.join().get(organisation - known());
    }

    /** Known and new projects; not all of them {@link #carriedOut}. */
    public int projects() {
        return network.projects().size() + changes.start().size();
    }

    public boolean carriedOut(int project) {
        return changes.drop().isEmpty() || !changes.drop().contains(project);
    }

    public String projectId(int project) {
        return isKnown(project)
                ? network.projects().id(project)
                : started(project).id();
    }

    /** As {@link it.filiera.snapshot.Projects#startYear}. */
    public int startYear(int project) {
        return isKnown(project)
                ? network.projects().startYear(project)
                : started(project).startYear();
    }

    /** As {@link it.filiera.snapshot.Projects#lastYear}. */
    public int lastYear(int project) {
        return isKnown(project)
                ? network.projects().lastYear(project)
                : started(project).startYear();
    }

    private boolean isKnown(int project) {
        return project < network.projects().size();
    }

    private NewProject started(int project) {
        return changes.start().get(project - network.projects().size());
    }

    /** What is said of one participation. */
    public interface ParticipationReader {
        /** Takes one participation; {@code cents} is the EU contribution, empty when no source tells. */
        void read(int organisation, Role role, OptionalLong cents);
    }

    /** The organisations of a project that is carried out, by number, each once. */
    public void eachParticipation(int project, ParticipationReader reader) {
        if (isKnown(project)) {
            eachKnownParticipation(project, reader);
            return;
        }
        NewProject added = started(project);
        for (int organisation : added.participants()) {
            if (present(organisation)) {
                boolean leads = Objects.equals(added.coordinator(), organisation);
                reader.read(organisation, leads ? Role.COORDINATOR : Role.PARTICIPANT, OptionalLong.empty());
            }
        }
    }

    private void eachKnownParticipation(int project, ParticipationReader reader) {
        Participations all = network.participations();
        Incidence partners = all.organisations();
        if (changes.merge().isEmpty()) {
            for (int at = partners.start(project); at < partners.end(project); at++) {
                if (present(partners.target(at))) {
                    int position = all.position(at);
                    reader.read(partners.target(at), all.role(position), all.cents(position));
                }
            }
            return;
        }
        Map<Integer, MergedParticipation> wholes = new TreeMap<>();
        for (int at = partners.start(project); at < partners.end(project); at++) {
            int position = all.position(at);
            wholes.merge(
                    whole(partners.target(at)),
                    new MergedParticipation(all.role(position), all.cents(position)),
                    MergedParticipation::with);
        }
        wholes.forEach((whole, merged) -> {
            if (present(whole)) {
                reader.read(whole, merged.role(), merged.cents());
            }
        });
    }

    /** As {@link #eachParticipation}, for who wants to know no more than the organisations. */
    public void eachParticipant(int project, IntConsumer reader) {
        if (isKnown(project) && changes.merge().isEmpty()) {
            Incidence partners = network.participations().organisations();
            for (int at = partners.start(project); at < partners.end(project); at++) {
                if (present(partners.target(at))) {
                    reader.accept(partners.target(at));
                }
            }
        } else {
            eachParticipation(project, (organisation, role, cents) -> reader.accept(organisation));
        }
    }

    /** Numbers of the projects of an organisation that are carried out, ascending. */
    public int[] projectsOf(int organisation) {
        if (organisation < known()
                && changes.merge().isEmpty()
                && changes.start().isEmpty()) {
            int[] all = network.participations().projects().targetsOf(organisation);
            return changes.drop().isEmpty()
                    ? all
                    : IntStream.of(all).filter(this::carriedOut).toArray();
        }
        BitSet found = new BitSet();
        addKnownProjects(organisation, found);
        changes.merge().forEach((part, whole) -> {
            if (whole == organisation) {
                addKnownProjects(part, found);
            }
        });
        for (int i = 0; i < changes.start().size(); i++) {
            if (changes.start().get(i).participants().contains(organisation)) {
                found.set(network.projects().size() + i);
            }
        }
        return found.stream().filter(this::carriedOut).toArray();
    }

    private void addKnownProjects(int organisation, BitSet found) {
        if (organisation < known()) {
            Incidence projects = network.participations().projects();
            for (int at = projects.start(organisation); at < projects.end(organisation); at++) {
                found.set(projects.target(at));
            }
        }
    }

    private int whole(int organisation) {
        return changes.merge().isEmpty() ? organisation : changes.merge().getOrDefault(organisation, organisation);
    }

    /** What is said of one link to a concept. */
    public interface ConceptReader {
        /** Takes one link; {@code number} is that of the concept, or of the organisation, whichever was asked for. */
        void read(int number, float confidence, boolean declared);
    }

    /** The concepts of a project. */
    public void eachConceptOfProject(int project, ConceptReader reader) {
        if (isKnown(project)) {
            ConceptLinks links = network.projectConcepts();
            for (int at = links.concepts().start(project); at < links.concepts().end(project); at++) {
                reader.read(links.concepts().target(at), links.confidence(at), links.declared(at));
            }
            return;
        }
        started(project).concepts().forEach(concept -> reader.read(concept, DECLARED, true));
    }

    /** The organisations that are there and have a concept, possibly several times: the surest counts. */
    public void eachOrganisationWith(int concept, ConceptReader reader) {
        ConceptLinks links = network.organisationConcepts();
        for (int at = links.things().start(concept); at < links.things().end(concept); at++) {
            int organisation = links.things().target(at);
            int whole = whole(organisation);
            if (present(whole)) {
                int position = links.concepts().position(organisation, concept);
                reader.read(whole, links.confidence(position), links.declared(position));
            }
        }
        for (int i = 0; i < changes.join().size(); i++) {
            if (changes.join().get(i).technologies().contains(concept)) {
                reader.read(known() + i, DECLARED, true);
            }
        }
    }

    /** The concepts of an organisation, after a merge possibly several times. */
    public void eachConceptOf(int organisation, ConceptReader reader) {
        if (organisation >= known()) {
            joined(organisation).technologies().forEach(concept -> reader.read(concept, DECLARED, true));
            return;
        }
        eachKnownConceptOf(organisation, reader);
        changes.merge().forEach((part, whole) -> {
            if (whole == organisation) {
                eachKnownConceptOf(part, reader);
            }
        });
    }

    private void eachKnownConceptOf(int organisation, ConceptReader reader) {
        ConceptLinks links = network.organisationConcepts();
        for (int at = links.concepts().start(organisation);
                at < links.concepts().end(organisation);
                at++) {
            reader.read(links.concepts().target(at), links.confidence(at), links.declared(at));
        }
    }

    /** How many organisations that are there have a concept. */
    public int organisationsWith(int concept) {
        if (changes.equals(Changes.NONE)) {
            return network.organisationConcepts().things().degree(concept);
        }
        BitSet found = new BitSet();
        eachOrganisationWith(concept, (organisation, confidence, declared) -> found.set(organisation));
        return found.cardinality();
    }

    /** How many organisations are there. */
    public int presentOrganisations() {
        return organisations() - changes.leave().size() - changes.merge().size();
    }

    /** Whether members of a cluster may be taken to know each other. */
    public boolean isClub(int cluster) {
        int members = members(cluster);
        for (Map.Entry<Integer, Integer> merge : changes.merge().entrySet()) {
            members += merge.getValue() == cluster ? members(merge.getKey()) : 0;
        }
        return members > 0 && members <= Memberships.LARGEST_CLUB;
    }

    private int members(int cluster) {
        return cluster < known() ? network.memberships().members().degree(cluster) : 0;
    }

    /** The clusters of an organisation, as they stand in the network. */
    public int[] clustersOf(int organisation) {
        BitSet found = new BitSet();
        addClusters(organisation, found);
        changes.merge().forEach((part, whole) -> {
            if (whole == organisation) {
                addClusters(part, found);
            }
        });
        return found.stream().filter(this::present).toArray();
    }

    private void addClusters(int organisation, BitSet found) {
        if (organisation < known()) {
            for (int cluster : network.memberships().clusters().targetsOf(organisation)) {
                found.set(whole(cluster));
            }
        }
    }
}

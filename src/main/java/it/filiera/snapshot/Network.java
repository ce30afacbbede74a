package it.filiera.snapshot;

import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * The network as it was at one moment, immutable and shared by all threads. Things are numbered from 0 within their kind, see
 * {@link Ids}; numbers of one network mean nothing in another.
 *
 * @param stamp                   which state of the graph this is
 * @param organisations           clusters included
 * @param participations          who takes part in which project
 * @param partners                who worked with whom, with Newman's weights
 * @param organisationConcepts    technologies that organisations offer, areas and industries that they address
 * @param projectConcepts         technologies that projects use, areas and industries that they address
 * @param merged                  identifiers of organisations that were found to be another, with that one's
 */
public record Network(
        SnapshotStamp stamp,
        Organisations organisations,
        Projects projects,
        Participations participations,
        Adjacency partners,
        Memberships memberships,
        Concepts concepts,
        ConceptLinks organisationConcepts,
        ConceptLinks projectConcepts,
        Regions regions,
        Map<String, String> merged) {

    public Network {
        merged = Map.copyOf(merged);
    }

    /** The number of an organisation, also under an identifier from before a merge; {@link Ids#NONE} when there is none. */
    public int organisation(String id) {
        return organisations.number(Objects.requireNonNullElse(merged.get(id), id));
    }

    /**
     * The network as it would be if only these organisations and projects had taken part in anything: for "before a year" and
     * "what if it left". Everything keeps its number; only participations and partners differ, the rest is shared.
     */
    public Network keeping(IntPredicate organisation, IntPredicate project) {
        Participations kept = participations.keeping(organisation, project);
        return new Network(
                stamp,
                organisations,
                projects,
                kept,
                AdjacencyBuilder.of(kept, projects),
                memberships,
                concepts,
                organisationConcepts,
                projectConcepts,
                regions,
                merged);
    }

    /** Estimated memory: arrays and texts, in bytes. */
    public long bytes() {
        return organisations.bytes()
                + projects.bytes()
                + participations.bytes()
                + partners.bytes()
                + memberships.bytes()
                + concepts.bytes()
                + organisationConcepts.bytes()
                + projectConcepts.bytes()
                + regions.bytes();
    }
}

package it.filiera.snapshot;

import it.filiera.snapshot.Rows.ConceptLinkRow;
import it.filiera.snapshot.Rows.ConceptRow;
import it.filiera.snapshot.Rows.MembershipRow;
import it.filiera.snapshot.Rows.OrganisationRow;
import it.filiera.snapshot.Rows.ParticipationRow;
import it.filiera.snapshot.Rows.ProjectRow;
import it.filiera.snapshot.Rows.RegionRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows in any order and makes a {@link Network} of them: the same rows in another order make the same network. A
 * second row of the same thing and links to things without a row are left out. Used once.
 */
public final class NetworkBuilder {

    private final List<OrganisationRow> organisations = new ArrayList<>();
    private final List<ProjectRow> projects = new ArrayList<>();
    private final List<ConceptRow> concepts = new ArrayList<>();
    private final List<RegionRow> regions = new ArrayList<>();
    private final Handles handles = new Handles();
    private final ParticipationLinks participations = new ParticipationLinks(handles);
    private final MembershipLinks memberships = new MembershipLinks(handles);
    private final ConceptEvidence organisationConcepts = new ConceptEvidence(handles);
    private final ConceptEvidence projectConcepts = new ConceptEvidence(handles);
    private final Map<String, String> merged = new HashMap<>();

    public NetworkBuilder add(OrganisationRow row) {
        organisations.add(row);
        return this;
    }

    public NetworkBuilder add(ProjectRow row) {
        projects.add(row);
        return this;
    }

    public NetworkBuilder add(ParticipationRow row) {
        participations.add(row);
        return this;
    }

    public NetworkBuilder add(MembershipRow row) {
        memberships.add(row);
        return this;
    }

    public NetworkBuilder add(ConceptRow row) {
        concepts.add(row);
        return this;
    }

    public NetworkBuilder add(RegionRow row) {
        regions.add(row);
        return this;
    }

    public NetworkBuilder addOrganisationConcept(ConceptLinkRow row) {
        organisationConcepts.add(row);
        return this;
    }

    public NetworkBuilder addProjectConcept(ConceptLinkRow row) {
        projectConcepts.add(row);
        return this;
    }

    /** An identifier that was found to be another organisation's. */
    public NetworkBuilder addMerged(String id, String into) {
        merged.put(id, into);
        return this;
    }

    public Network build(SnapshotStamp stamp) {
        Ids regionIds = ids(regions, RegionRow::id);
        Ids organisationIds = ids(organisations, OrganisationRow::id);
        Ids projectIds = ids(projects, ProjectRow::id);
        Ids conceptIds = ids(concepts, ConceptRow::id);
        int[] organisationOf = handles.numbers(organisationIds);
        int[] projectOf = handles.numbers(projectIds);
        int[] conceptOf = handles.numbers(conceptIds);
        Projects builtProjects = ThingTables.projects(projectIds, sorted(projects, ProjectRow::id));
        Participations built = participations.build(organisationOf, projectOf, organisationIds, projectIds);
        return new Network(
                stamp,
                ThingTables.organisations(organisationIds, sorted(organisations, OrganisationRow::id), regionIds),
                builtProjects,
                built,
                AdjacencyBuilder.of(built, builtProjects),
                memberships.build(organisationOf, organisationIds.size()),
                ThingTables.concepts(conceptIds, sorted(concepts, ConceptRow::id)),
                organisationConcepts.build(organisationOf, conceptOf, organisationIds.size(), conceptIds.size()),
                projectConcepts.build(projectOf, conceptOf, projectIds.size(), conceptIds.size()),
                ThingTables.regions(regionIds, sorted(regions, RegionRow::id)),
                merged);
    }

    private static <R> Ids ids(List<R> rows, Function<R, String> id) {
        return new Ids(rows.stream().map(id).toArray(String[]::new));
    }

    /** By identifier, of equal ones the first that came. */
    private static <R> List<R> sorted(List<R> rows, Function<R, String> id) {
        List<R> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(id));
        List<R> once = new ArrayList<>(sorted.size());
        @Nullable String last = null;
        for (R row : sorted) {
            String key = id.apply(row);
            if (!key.equals(last)) {
                once.add(row);
            }
            last = key;
        }
        return once;
    }
}

package it.filiera.inference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules look at in an organisation: its projects' technologies and areas, and the areas of its clusters. */
record OrganisationFacts(String id, String type, List<ProjectSubject> subjects, List<ClusterArea> clusterAreas) {

    /**
     * A technology or area of a project the organisation takes part in.
     *
     * @param role       role of the organisation in the project
     * @param year       year the project started; null when unknown
     * @param kind       USES or ADDRESSES
     * @param family     DECLARED where a source says so without a family of its own
     * @param confidence null where a source declares it without one
     * @param evidence   why the project has it
     */
    record ProjectSubject(
            String project,
            String projectName,
            @Nullable Integer year,
            String role,
            LinkKind kind,
            String concept,
            Family family,
            @Nullable Double confidence,
            String evidence) {}

    /**
     * An area that a cluster of the organisation declares, or that corresponds to one it declares.
     *
     * @param via label of the declared area
     */
    record ClusterArea(String clusterName, String area, String via) {}

    OrganisationFacts {
        subjects = List.copyOf(subjects);
        clusterAreas = List.copyOf(clusterAreas);
    }
}

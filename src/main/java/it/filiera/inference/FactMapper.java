package it.filiera.inference;

import it.filiera.graphdb.Row;
import it.filiera.inference.OrganisationFacts.ClusterArea;
import it.filiera.inference.OrganisationFacts.ProjectSubject;
import it.filiera.inference.ProjectFacts.DeclaredUse;
import java.util.Objects;

/** Reads what the rules look at from the rows of {@code questions/inference}. */
final class FactMapper {

    private FactMapper() {}

    static Taxonomy.Concept concept(Row row) {
        return new Taxonomy.Concept(row.requireString("id"), row.requireString("label"), row.strings("lineage"));
    }

    static ProjectFacts project(Row row) {
        return new ProjectFacts(
                row.requireString("id"),
                row.string("topic"),
                row.string("topicTitle"),
                row.strings("programmes"),
                row.strings("texts"),
                row.rows("declared", FactMapper::declaredUse));
    }

    private static DeclaredUse declaredUse(Row row) {
        return new DeclaredUse(
                row.requireString("technology"),
                row.requireString("sourceTitle"),
                family(row),
                row.decimal("confidence"));
    }

    static OrganisationFacts organisation(Row row) {
        return new OrganisationFacts(
                row.requireString("id"),
                row.requireString("type"),
                row.rows("subjects", FactMapper::subject),
                row.rows("clusterAreas", FactMapper::clusterArea));
    }

    private static ProjectSubject subject(Row row) {
        return new ProjectSubject(
                row.requireString("project"),
                row.requireString("projectName"),
                row.integer("year"),
                row.requireString("role"),
                row.requireConstant("kind", LinkKind.class),
                row.requireString("concept"),
                family(row),
                row.decimal("confidence"),
                row.requireString("evidence"));
    }

    private static ClusterArea clusterArea(Row row) {
        return new ClusterArea(row.requireString("clusterName"), row.requireString("area"), row.requireString("via"));
    }

    private static Family family(Row row) {
        return Objects.requireNonNullElse(row.constant("family", Family.class), Family.DECLARED);
    }
}

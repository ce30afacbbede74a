package it.filiera.catalogue.technologies;

import it.filiera.catalogue.Concept;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Industry;
import it.filiera.catalogue.Labels;
import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Quotation;
import it.filiera.catalogue.Technology;
import it.filiera.graphdb.Row;

/** From the columns {@code concept} and {@code kind} to a {@link Concept}. */
final class ConceptMapper {

    private ConceptMapper() {}

    static Concept concept(Row row) {
        Concept.Details details = details(row.requireRow("concept"));
        EntityKind kind = row.requireConstant("kind", EntityKind.class);
        return switch (kind) {
            case TECHNOLOGY -> new Technology(details);
            case PRIORITY_AREA -> new PriorityArea(details);
            case INDUSTRY -> new Industry(details);
            default -> throw new IllegalStateException(details.id() + " is a " + kind + ", not a concept");
        };
    }

    private static Concept.Details details(Row concept) {
        return new Concept.Details(
                concept.requireString("id"),
                concept.string("notation"),
                new Labels(concept.string("labelEn"), concept.string("labelIt")),
                concept.strings("altEn"),
                concept.strings("altIt"),
                concept.requireString("scheme"),
                concept.constant("status", Quotation.class));
    }
}

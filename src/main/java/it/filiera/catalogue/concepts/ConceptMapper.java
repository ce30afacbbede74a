package it.filiera.catalogue.concepts;

import it.filiera.catalogue.Concept;
import it.filiera.catalogue.Concept.Words;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Industry;
import it.filiera.catalogue.Labels;
import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Quotation;
import it.filiera.catalogue.Technology;
import it.filiera.graphdb.Row;

/** From the columns {@code concept} and {@code kind} to a {@link Concept}. */
public final class ConceptMapper {

    private ConceptMapper() {}

    public static Concept concept(Row row) {
        Row concept = row.requireRow("concept");
        String id = concept.requireString("id");
        String notation = concept.string("notation");
        String scheme = concept.requireString("scheme");
        Quotation status = concept.constant("status", Quotation.class);
        Words words = new Words(
                new Labels(concept.string("labelEn"), concept.string("labelIt")),
                concept.strings("altEn"),
                concept.strings("altIt"));
        EntityKind kind = row.requireConstant("kind", EntityKind.class);
        return switch (kind) {
            case TECHNOLOGY -> new Technology(id, notation, words, scheme, status);
            case PRIORITY_AREA -> new PriorityArea(id, notation, words, scheme, status);
            case INDUSTRY -> new Industry(id, notation, words, scheme, status);
            default -> throw new IllegalStateException(id + " is a " + kind + ", not a concept");
        };
    }
}

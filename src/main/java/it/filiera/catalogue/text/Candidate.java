package it.filiera.catalogue.text;

import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.OrganisationType;
import it.filiera.graphdb.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an index found.
 *
 * @param degree number of its links
 * @param fields its short texts
 */
record Candidate(String id, EntityKind kind, int degree, List<Field> fields) {

    static Candidate of(Row row) {
        EntityKind kind = row.requireConstant("kind", EntityKind.class);
        return new Candidate(
                row.requireString("id"), kind, row.requireInt("degree"), fields(kind, row.requireRow("thing")));
    }

    /** The name by which equal matches are sorted. */
    String name() {
        return fields.isEmpty() ? id : fields.get(0).text();
    }

    private static List<Field> fields(EntityKind kind, Row thing) {
        FieldList fields = new FieldList(thing);
        switch (kind) {
            case ORGANISATION, CLUSTER ->
                fields.one("name", Field.NAME, "name")
                        .one("acronym", Field.SHORT_NAME, "shortName")
                        .all("other name", Field.OTHER_NAME, "names")
                        .all("other name", Field.OTHER_NAME, "formerNames")
                        .one("place", Field.PLACE, "city")
                        .text("type", Field.PLACE, type(thing));
            case PROJECT ->
                fields.one("acronym", Field.NAME, "acronym")
                        .one("title", Field.TITLE, "titleEn")
                        .one("title", Field.TITLE, "titleIt")
                        .one("name", Field.NAME, "name")
                        .one("topic", Field.TOPIC, "topicTitle")
                        .one("topic", Field.TOPIC, "topic")
                        .all("topic", Field.TOPIC, "programme")
                        .one("place", Field.PLACE, "place");
            case TECHNOLOGY, PRIORITY_AREA, INDUSTRY, REGION, VALUE_CHAIN, STAGE ->
                fields.one("label", Field.NAME, "labelEn")
                        .one("label", Field.NAME, "labelIt")
                        .all("synonym", Field.SYNONYM, "altEn")
                        .all("synonym", Field.SYNONYM, "altIt");
            case OPPORTUNITY, CALL -> fields.one("name", Field.NAME, "name");
        }
        for (String identifier : IDENTIFIERS) {
            fields.one(Field.IDENTIFIER, Field.NAME, identifier);
        }
        // Areas have a short form of their label for a notation, which says nothing that the label does not.
        if (kind != EntityKind.PRIORITY_AREA) {
            fields.one(Field.IDENTIFIER, Field.NAME, "notation");
        }
        return fields.list();
    }

    private static @Nullable String type(Row organisation) {
        OrganisationType type = organisation.constant("type", OrganisationType.class);
        return type == null ? null : type.labels().en();
    }

    private static final List<String> IDENTIFIERS =
            List.of("pic", "vat", "ror", "taxCode", "registerNumber", "grantNumber", "rcn", "code");

    /** Collects fields, each text once, under the first name it has. */
    private static final class FieldList {

        private final Row thing;
        private final List<Field> fields = new ArrayList<>();

        FieldList(Row thing) {
            this.thing = thing;
        }

        FieldList one(String name, double weight, String column) {
            add(name, weight, thing.string(column));
            return this;
        }

        FieldList all(String name, double weight, String column) {
            thing.strings(column).forEach(text -> add(name, weight, text));
            return this;
        }

        List<Field> list() {
            return List.copyOf(fields);
        }

        FieldList text(String name, double weight, @Nullable String text) {
            add(name, weight, text);
            return this;
        }

        private void add(String name, double weight, @Nullable String text) {
            if (text != null && fields.stream().noneMatch(field -> field.text().equals(text))) {
                fields.add(Field.of(name, weight, text));
            }
        }
    }
}

package it.filiera.exchange.load;

import it.filiera.exchange.bundle.BundleRow;
import it.filiera.exchange.bundle.FieldSchema;
import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.TableSchema;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds rows that refer to things the graph does not have; a {@code MATCH} would pass over them without a word. */
final class ReferenceCheck {

    /** A thing that should be there, and the label it should have. */
    record Reference(String id, String label) {}

    record Wanted(Set<Reference> references) {}

    static final Cypher<Wanted> MISSING = Cypher.of("imports/missing-references", Wanted.class);

    private final TableSchema schema;
    private final List<FieldSchema> fields;
    private final Set<String> given;

    /**
     * A check of one table.
     *
     * @param withinTable whether of the references to rows of the same table, or of all others
     * @param given identifiers of things that would be there by now, had they been written
     */
    ReferenceCheck(TableSchema schema, boolean withinTable, Set<String> given) {
        this.schema = schema;
        this.given = given;
        this.fields = schema.fields().stream()
                .filter(field -> field.refersTo() != null && field.refersToSameTable() == withinTable)
                .toList();
    }

    /** One notice for each reference of the rows that leads nowhere. */
    List<Notice> missing(Transaction tx, List<BundleRow> rows) {
        Set<Reference> wanted = new LinkedHashSet<>();
        rows.forEach(row -> fields.forEach(field -> references(row, field).forEach(wanted::add)));
        wanted.removeIf(reference -> given.contains(reference.id()));
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<Reference> absent = new LinkedHashSet<>(tx.list(
                MISSING,
                new Wanted(wanted),
                row -> new Reference(row.requireString("id"), row.requireString("label"))));
        return absent.isEmpty() ? List.of() : notices(rows, absent);
    }

    private List<Notice> notices(List<BundleRow> rows, Set<Reference> absent) {
        return rows.stream()
                .flatMap(row -> fields.stream().flatMap(field -> references(row, field)
                        .filter(absent::contains)
                        .map(reference -> notice(row, field, reference))))
                .toList();
    }

    private Notice notice(BundleRow row, FieldSchema field, Reference reference) {
        return new Notice(
                NoticeCode.UNKNOWN_REFERENCE,
                schema.file(),
                row.number(),
                field.name(),
                reference.id(),
                "neither the bundle nor the graph has a " + reference.label()
                        + " of this id; add it or correct the id");
    }

    private static Stream<Reference> references(BundleRow row, FieldSchema field) {
        String label = Objects.requireNonNull(field.refersTo());
        return ids(row.values().get(field.property())).map(id -> new Reference(id, label));
    }

    private static Stream<String> ids(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf);
        }
        return value == null ? Stream.empty() : Stream.of(String.valueOf(value));
    }
}

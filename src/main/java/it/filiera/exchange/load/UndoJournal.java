package it.filiera.exchange.load;

import it.filiera.exchange.load.JournalStatements.Entry;
import it.filiera.exchange.load.JournalStatements.LinksBefore;
import it.filiera.exchange.load.JournalStatements.Place;
import it.filiera.exchange.load.JournalStatements.StatementsBefore;
import it.filiera.exchange.load.JournalStatements.ThingsBefore;
import it.filiera.exchange.load.JournalStatements.TiesBefore;
import it.filiera.exchange.load.MergedRecords.Member;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what each batch of an import is about to change, in the transaction of the batch: what is written down is true exactly when
 * the batch is in the graph. Of what is new only identifiers are kept; the rest is copied within the graph, with the types of its values.
 *
 * @param job the import
 */
record UndoJournal(String job) {

    /** Writes down one batch, before it is written and while merged organisations are apart. */
    void keep(Transaction tx, int batch, LoadStep step, Rows rows, List<Member> merged) {
        List<String> absent = merged.stream()
                .filter(member -> !member.present())
                .map(Member::id)
                .toList();
        if (rows.rows().isEmpty() && absent.isEmpty()) {
            return;
        }
        String entry = String.format(Locale.ROOT, "%s/%06d", job, batch);
        Set<Place> places = new LinkedHashSet<>();
        rows.rows().forEach(row -> places.add(place(step, row)));
        links(tx, entry, step, places);
        Set<String> ids = new LinkedHashSet<>();
        if (!step.withinTable() && !step.label().isEmpty()) {
            places.forEach(place -> ids.add(place.start()));
        }
        List<String> kept = things(tx, entry, step, ids);
        kept.forEach(ids::remove);
        tx.run(
                JournalStatements.ENTRY,
                new Entry(
                        entry,
                        job,
                        batch,
                        step.name(),
                        List.copyOf(ids),
                        kept,
                        places.stream().map(Place::start).toList(),
                        places.stream().map(Place::end).toList(),
                        places.stream().map(Place::source).toList(),
                        absent));
    }

    private static List<String> things(Transaction tx, String entry, LoadStep step, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : List.copyOf(new HashSet<>(tx.list(
                        JournalStatements.KEEP_THINGS,
                        new ThingsBefore(entry, step.label(), ids),
                        row -> row.requireString("id"))));
    }

    private static void links(Transaction tx, String entry, LoadStep step, Set<Place> places) {
        Comparison comparison = step.comparison();
        if (comparison != null && comparison.shape() == Comparison.Shape.STATEMENTS) {
            tx.run(JournalStatements.KEEP_STATEMENTS, new StatementsBefore(entry, places));
        } else if (comparison != null && comparison.shape() == Comparison.Shape.LINKS) {
            tx.run(JournalStatements.KEEP_LINKS, new LinksBefore(entry, comparison.link(), places));
        } else if (!step.ties().isEmpty()) {
            tx.run(JournalStatements.KEEP_TIES, new TiesBefore(entry, step.label(), step.ties(), places));
        }
    }

    private static Place place(LoadStep step, Map<String, @Nullable Object> row) {
        Comparison comparison = step.comparison();
        String source = text(row, "source");
        if (comparison != null && comparison.shape() == Comparison.Shape.LINKS) {
            return new Place(text(row, comparison.from()), text(row, comparison.to()), source);
        }
        return new Place(text(row, "id"), source, source);
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "").toString();
    }
}

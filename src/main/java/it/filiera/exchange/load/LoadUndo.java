package it.filiera.exchange.load;

import it.filiera.exchange.load.JournalStatements.EntryId;
import it.filiera.exchange.load.JournalStatements.Job;
import it.filiera.exchange.load.JournalStatements.Links;
import it.filiera.exchange.load.JournalStatements.Made;
import it.filiera.exchange.load.JournalStatements.Pick;
import it.filiera.exchange.load.JournalStatements.PickId;
import it.filiera.exchange.load.JournalStatements.Place;
import it.filiera.exchange.load.JournalStatements.Statements;
import it.filiera.exchange.load.JournalStatements.Things;
import it.filiera.exchange.load.JournalStatements.Ties;
import it.filiera.exchange.load.MergedRecords.Member;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import it.filiera.graphdb.Row;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Takes back what an import wrote, by its journal: batch by batch from the last to the first, each in one transaction that also
 * removes it from the journal. One cut short is completed by the next.
 */
@Component
public class LoadUndo {

    /** A batch as the journal has it. */
    private record Batch(
            String id, LoadStep step, List<String> created, List<String> kept, List<Place> places, Set<String> absent) {

        static Batch of(Row row) {
            List<String> starts = row.strings("starts");
            List<String> ends = row.strings("ends");
            List<String> sources = row.strings("sources");
            return new Batch(
                    row.requireString("id"),
                    LoadPlan.step(row.requireString("step")),
                    row.strings("created"),
                    row.strings("kept"),
                    IntStream.range(0, starts.size())
                            .mapToObj(i -> new Place(starts.get(i), ends.get(i), sources.get(i)))
                            .toList(),
                    Set.copyOf(row.strings("absent")));
        }

        /** Everything that may be an organisation. */
        Set<String> ids() {
            Set<String> ids = new HashSet<>(absent);
            places.forEach(place -> {
                ids.add(place.start());
                ids.add(place.end());
            });
            return ids;
        }
    }

    private final GraphWriter writer;

    public LoadUndo(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * Takes back the last batch that is in the graph. What is shown of things that more than the import speaks of, by a merge or a
     * correction, is picked anew when no batch is left: it depends on sources and regions, which are taken back last.
     *
     * @param within told of the transaction; throwing from here leaves the batch where it is
     * @return false when there is none any more
     */
    public boolean takeBackLast(String job, Consumer<Transaction> within) {
        return writer.write(tx -> {
            within.accept(tx);
            List<Batch> last = tx.list(JournalStatements.LAST, new Job(job), Batch::of);
            if (last.isEmpty()) {
                pickShown(tx, pickId(job));
            } else {
                takeBack(tx, job, last.get(0));
            }
            return !last.isEmpty();
        });
    }

    /** Forgets the journals of imports that are over. */
    public void forgetJournals() {
        writer.runAlone(JournalStatements.OVER, Cypher.None.NONE);
    }

    private static void takeBack(Transaction tx, String job, Batch batch) {
        List<Member> merged = MergedRecords.of(tx, batch.ids());
        MergedRecords.apart(tx, merged);
        links(tx, batch);
        Set<String> toBePicked = new LinkedHashSet<>(things(tx, batch));
        MergedRecords.together(tx, stillMerged(batch, merged));
        merged.forEach(member -> toBePicked.addAll(List.of(member.id(), member.into())));
        if (!toBePicked.isEmpty()) {
            tx.run(JournalStatements.PICK, new Pick(pickId(job), job, toBePicked));
        }
        tx.run(JournalStatements.FORGET, new EntryId(batch.id()));
    }

    /** Organisations that this batch joined stay apart. */
    private static List<Member> stillMerged(Batch batch, List<Member> merged) {
        return merged.stream()
                .filter(member -> member.present() && !batch.absent().contains(member.id()))
                .toList();
    }

    private static String pickId(String job) {
        return job + "/picks";
    }

    private static void links(Transaction tx, Batch batch) {
        LoadStep step = batch.step();
        Comparison comparison = step.comparison();
        if (comparison != null && comparison.shape() == Comparison.Shape.STATEMENTS) {
            tx.run(JournalStatements.STATEMENTS_AWAY, new Statements(batch.places()));
        } else if (comparison != null && comparison.shape() == Comparison.Shape.LINKS) {
            tx.run(JournalStatements.LINKS_AWAY, new Links(comparison.link(), batch.places()));
        } else if (!step.ties().isEmpty()) {
            tx.run(JournalStatements.TIES_AWAY, new Ties(step.label(), step.ties(), batch.places()));
        }
        tx.run(JournalStatements.LINKS_BACK, new EntryId(batch.id()));
    }

    /** Gives those that a person has corrected. */
    private static List<String> things(Transaction tx, Batch batch) {
        LoadStep step = batch.step();
        if (!batch.created().isEmpty()) {
            tx.run(JournalStatements.THINGS_AWAY, new Made(step.label(), batch.created()));
        }
        return batch.kept().isEmpty()
                ? List.of()
                : tx.list(
                        JournalStatements.THINGS_BACK,
                        new Things(batch.id(), step.label()),
                        row -> row.requireString("id"));
    }

    private static void pickShown(Transaction tx, String entry) {
        Map<Boolean, List<String>> byKind = tx
                .list(
                        JournalStatements.TO_BE_PICKED,
                        new PickId(entry),
                        row -> Map.entry(row.requireBool("project"), row.requireString("id")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        byKind.forEach((project, ids) -> {
            Rows rows = new Rows(
                    ids.stream().map(id -> Map.<String, Object>of("id", id)).toList());
            LoadStep step = LoadPlan.step(project ? "projects" : "organisations");
            step.following().forEach(statement -> tx.run(statement, rows));
        });
        tx.run(JournalStatements.FORGET, new EntryId(entry));
    }
}

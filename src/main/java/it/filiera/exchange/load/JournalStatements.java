package it.filiera.exchange.load;

import it.filiera.graphdb.Cypher;
import java.util.Collection;
import java.util.List;

/** The statements that keep the journal of an import and that take back what it tells of, and their parameters. */
final class JournalStatements {

    /** What a row touches: the thing or where a link begins, where it ends, and who says so; "" where there is none. */
    record Place(String start, String end, String source) {}

    record Entry(
            String id,
            String job,
            int batch,
            String step,
            List<String> created,
            List<String> kept,
            List<String> starts,
            List<String> ends,
            List<String> sources,
            List<String> absent) {}

    record Pick(String id, String job, Collection<String> ids) {}

    record PickId(String id) {}

    record Job(String job) {}

    record EntryId(String entry) {}

    record ThingsBefore(String entry, String label, Collection<String> ids) {}

    record StatementsBefore(String entry, Collection<Place> rows) {}

    record LinksBefore(String entry, String type, Collection<Place> rows) {}

    record TiesBefore(String entry, String label, List<String> types, Collection<Place> rows) {}

    record Statements(Collection<Place> rows) {}

    record Links(String type, Collection<Place> rows) {}

    record Ties(String label, List<String> types, Collection<Place> rows) {}

    record Things(String entry, String label) {}

    record Made(String label, Collection<String> ids) {}

    static final Cypher<Entry> ENTRY = Cypher.of("imports/jobs/journal/entry", Entry.class);
    static final Cypher<ThingsBefore> KEEP_THINGS = Cypher.of("imports/jobs/journal/things", ThingsBefore.class);
    static final Cypher<StatementsBefore> KEEP_STATEMENTS =
            Cypher.of("imports/jobs/journal/statements", StatementsBefore.class);
    static final Cypher<LinksBefore> KEEP_LINKS = Cypher.of("imports/jobs/journal/links", LinksBefore.class);
    static final Cypher<TiesBefore> KEEP_TIES = Cypher.of("imports/jobs/journal/ties", TiesBefore.class);
    static final Cypher<Job> LAST = Cypher.of("imports/jobs/journal/last", Job.class);
    static final Cypher<Pick> PICK = Cypher.of("imports/jobs/journal/picked", Pick.class);
    static final Cypher<PickId> TO_BE_PICKED = Cypher.of("imports/jobs/journal/to-be-picked", PickId.class);
    static final Cypher<EntryId> FORGET = Cypher.of("imports/jobs/journal/forget", EntryId.class);
    static final Cypher<Cypher.None> OVER = Cypher.of("imports/jobs/journal/over", Cypher.None.class);

    static final Cypher<Statements> STATEMENTS_AWAY = Cypher.of("imports/undo/statements-away", Statements.class);
    static final Cypher<Links> LINKS_AWAY = Cypher.of("imports/undo/links-away", Links.class);
    static final Cypher<Ties> TIES_AWAY = Cypher.of("imports/undo/ties-away", Ties.class);
    static final Cypher<EntryId> LINKS_BACK = Cypher.of("imports/undo/links-back", EntryId.class);
    static final Cypher<Things> THINGS_BACK = Cypher.of("imports/undo/things-back", Things.class);
    static final Cypher<Made> THINGS_AWAY = Cypher.of("imports/undo/things-away", Made.class);

    private JournalStatements() {}
}

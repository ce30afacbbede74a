package it.filiera.exchange.imports;

import it.filiera.exchange.merges.OrganisationMatching.Pair;
import it.filiera.exchange.merges.OrganisationMatching.Result;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is kept with a job of the organisations that it recognised; of a dry run also the pairs, which are nowhere else. */
@Component
class RecognisedOrganisations {

    record Recognised(String id, int organisations, int known, int merged, int asked, int fresh) {}

    record WouldMerge(String id, List<Pair> pairs) {}

    record JobId(String id) {}

    record Jobs(Collection<String> ids) {}

    record MergesPage(String job, long skip, int limit) {}

    static final Cypher<Recognised> RECOGNISED = Cypher.of("imports/jobs/recognised", Recognised.class);
    static final Cypher<WouldMerge> WOULD_MERGE = Cypher.of("imports/jobs/would-merge", WouldMerge.class);
    static final Cypher<JobId> AGAIN = Cypher.of("imports/jobs/would-merge-again", JobId.class);
    static final Cypher<Jobs> RECOGNITION = Cypher.of("questions/exchange/import-recognition", Jobs.class);
    static final Cypher<MergesPage> MERGES = Cypher.of("questions/exchange/import-merges", MergesPage.class);

    private final GraphReader reader;
    private final GraphWriter writer;

    RecognisedOrganisations(GraphReader reader, GraphWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    void note(String job, Result result) {
        writer.write(tx -> tx.run(
                RECOGNISED,
                new Recognised(
                        job, result.organisations(), result.known(), result.merged(), result.asked(), result.fresh())));
    }

    /** Forgets pairs of an earlier run that was cut off. */
    void begin(String job) {
        writer.write(tx -> tx.run(AGAIN, new JobId(job)));
    }

    void wouldMerge(String job, List<Pair> pairs) {
        writer.write(tx -> tx.run(WOULD_MERGE, new WouldMerge(job, pairs)));
    }

    /** By job; jobs that had no organisations to recognise are absent. */
    Map<String, ImportRecognition> of(Collection<String> jobs) {
        Map<String, ImportRecognition> found = new LinkedHashMap<>();
        reader.list(RECOGNITION, new Jobs(jobs), row -> {
                    ImportRecognition recognition = new ImportRecognition(
                            row.requireInt("organisations"),
                            row.requireInt("known"),
                            row.requireInt("merged"),
                            row.requireInt("asked"),
                            row.requireInt("fresh"));
                    return Map.entry(row.requireString("job"), recognition);
                })
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** A page of the pairs of a job, merges before questions. */
    Connection<NodeEdge<ImportMerge>> merges(String job, int first, @Nullable String after) {
        String list = Cursor.fingerprint("importMerges", job);
        Page page = Page.of(first, after, list, 1);
        long skip = Objects.requireNonNullElse(page.number(0), 0L);
        List<ImportMerge> merges =
                reader.list(MERGES, new MergesPage(job, Math.max(0, skip), page.limit()), ImportMerge::of);
        List<NodeEdge<ImportMerge>> edges = new ArrayList<>();
        for (ImportMerge merge : merges) {
            String position = String.valueOf(skip + edges.size() + 1);
            edges.add(new NodeEdge<>(new Cursor(list, List.of(position)).encode(), merge));
        }
        return Connection.of(edges, page, edge -> edge);
    }
}

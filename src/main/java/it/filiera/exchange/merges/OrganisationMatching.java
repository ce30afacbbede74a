package it.filiera.exchange.merges;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.resolution.OrganisationRecord;
import it.filiera.exchange.resolution.Resolver;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The step of an import between reading a file and loading it: decides which of its organisations are one with each other or with
 * one of the graph, and keeps what it decided. The load then does it, see {@link it.filiera.exchange.load.MergedRecords}: the bundle is
 * left as it is. Holds what tells the import's organisations apart in memory, about 10 KB each.
 */
@Component
public class OrganisationMatching {

    /**
     * What became of the organisations of a bundle.
     *
     * @param known  in the graph before, by identifier, or decided on before
     * @param merged made one with another
     * @param asked  pairs that a person has to look at
     * @param fresh  new to the graph
     */
    public record Result(int organisations, int known, int merged, int asked, int fresh) {}

    record Ids(Collection<String> ids) {}

    static final Cypher<Ids> KNOWN = Cypher.of("questions/exchange/known-organisations", Ids.class);

    private static final int AT_ONCE = 200;

    private final GraphReader reader;
    private final GraphWriter writer;
    private final GraphCandidates graph;
    private final Resolver resolver = Resolver.standard();

    OrganisationMatching(GraphReader reader, GraphWriter writer, GraphCandidates graph) {
        this.reader = reader;
        this.writer = writer;
        this.graph = graph;
    }

    /** What {@link #decide} would do. Changes nothing. */
    public Result preview(Bundle bundle) {
        return matched(bundle, "PREVIEW", pairs -> {});
    }

    /**
     * Decides and keeps what it decided. Organisations that were decided on before stay so: a second run does nothing, and one cut short is
     * completed by the next.
     *
     * @param job the import that is named as the origin of the decisions
     */
    public Result decide(Bundle bundle, String job) {
        return matched(bundle, job, this::keep);
    }

    private Result matched(Bundle bundle, String job, Consumer<List<FoundPair>> keep) {
        Collection<OrganisationRecord> all = StagedOrganisations.of(bundle);
        List<OrganisationRecord> fresh = withoutKnown(all);
        ImportMatching matching = new ImportMatching(resolver, fresh, job);
        inBatches(matching.organisations(), batch -> matching.match(batch, graph.of(batch)));
        List<FoundPair> pairs = matching.pairs();
        inBatches(pairs, keep);
        int merged = (int)
                pairs.stream().filter(pair -> pair.state() == MergeState.SAME).count();
        return new Result(all.size(), all.size() - fresh.size(), merged, pairs.size() - merged, fresh.size() - merged);
    }

    private void keep(List<FoundPair> pairs) {
        List<String> ids = pairs.stream().map(FoundPair::id).toList();
        Set<String> organisations = new HashSet<>();
        pairs.forEach(pair -> {
            organisations.add(pair.left());
            organisations.add(pair.right());
        });
        writer.write(tx -> {
            Decisions decisions = Decisions.around(tx, ids, organisations);
            decisions.keep(pairs);
            return decisions.carryOut();
        });
    }

    private List<OrganisationRecord> withoutKnown(Collection<OrganisationRecord> all) {
        Set<String> known = new HashSet<>();
        inBatches(
                all.stream().map(OrganisationRecord::id).toList(),
                ids -> known.addAll(reader.list(KNOWN, new Ids(ids), row -> row.requireString("id"))));
        return all.stream().filter(record -> !known.contains(record.id())).toList();
    }

    private static <T> void inBatches(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(new ArrayList<>(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
    }
}

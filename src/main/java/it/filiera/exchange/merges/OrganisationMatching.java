package it.filiera.exchange.merges;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.merges.DecisionStatements.OfImport;
import it.filiera.exchange.resolution.OrganisationRecord;
import it.filiera.exchange.resolution.Resolver;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    /**
     * Two organisations that an import would make one, or ask about.
     *
     * @param state SAME when it would merge them, OPEN when it would ask a person
     * @param score from 0 to 1
     */
    public record Pair(
            String id,
            String left,
            String right,
            @Nullable String leftName,
            @Nullable String rightName,
            MergeState state,
            double score) {

        static Pair of(FoundPair pair) {
            return new Pair(
                    pair.id(),
                    pair.left(),
                    pair.right(),
                    pair.leftName(),
                    pair.rightName(),
                    pair.state(),
                    pair.score());
        }
    }

    record Ids(Collection<String> ids) {}

    static final Cypher<Ids> KNOWN = Cypher.of("questions/exchange/known-organisations", Ids.class);

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationMatching.class);
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

    /**
     * What {@link #decide} would do. Changes nothing.
     *
     * @param found told of the pairs it would merge or ask about, some at a time
     */
    public Result preview(Bundle bundle, Consumer<List<Pair>> found) {
        return matched(
                bundle,
                "PREVIEW",
                pairs -> found.accept(pairs.stream().map(Pair::of).toList()));
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

    /**
     * Takes back what {@link #decide} decided in an import whose load was taken back before; what persons decided stays.
     *
     * @param within told of each transaction; throwing from here leaves the rest as it is, to be taken back by the next call
     */
    public void takeBack(String job, Consumer<Transaction> within) {
        while (writer.write(tx -> takeBackSome(tx, job, within))) {
            LOG.debug("Took back decisions of {}", job);
        }
    }

    private static boolean takeBackSome(Transaction tx, String job, Consumer<Transaction> within) {
        within.accept(tx);
        List<String> ids = new ArrayList<>();
        Set<String> organisations = new HashSet<>();
        tx.list(
                DecisionStatements.OF_IMPORT,
                new OfImport(job, AT_ONCE),
                row -> ids.add(row.requireString("id"))
                        && organisations.addAll(List.of(row.requireString("left"), row.requireString("right"))));
        if (!ids.isEmpty()) {
            Decisions decisions = Decisions.around(tx, ids, organisations);
            decisions.withdraw(ids);
            decisions.carryOut();
        }
        return !ids.isEmpty();
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

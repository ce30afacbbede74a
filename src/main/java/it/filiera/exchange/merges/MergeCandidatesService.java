package it.filiera.exchange.merges;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers which pairs of organisations wait for a person, and which have been decided on. */
@Service
class MergeCandidatesService {

    record PageParameters(
            MergeState state,
            double least,
            @Nullable Double score,
            @Nullable String id,
            int limit) {}

    record CountParameters(MergeState state, double least) {}

    record Ids(Collection<String> ids) {}

    static final Cypher<PageParameters> CANDIDATES =
            Cypher.of("questions/exchange/merge-candidates", PageParameters.class);
    static final Cypher<CountParameters> COUNT =
            Cypher.of("questions/exchange/merge-candidate-count", CountParameters.class);
    static final Cypher<Ids> SIDES = Cypher.of("questions/exchange/merge-sides", Ids.class);

    private final GraphReader reader;

    MergeCandidatesService(GraphReader reader) {
        this.reader = reader;
    }

    /** A page of pairs in a state, the surest first. */
    MergeCandidateConnection page(MergeState state, double least, int first, @Nullable String after) {
        if (!(least >= 0 && least <= 1)) {
            throw new BadRequest("minScore", least, CommonRemedy.NUMBER_BETWEEN, 0, 1);
        }
        Page page = Page.of(first, after, Cursor.fingerprint("mergeCandidates", state.name(), least), 2);
        List<MergeCandidate> candidates = reader.list(
                CANDIDATES,
                new PageParameters(state, least, page.decimal(0), page.key(1), page.limit()),
                MergeCandidateMapper::candidate);
        Connection<NodeEdge<MergeCandidate>> connection = Connection.of(
                candidates, page, candidate -> new NodeEdge<>(cursor(state, least, candidate), candidate));
        return new MergeCandidateConnection(state, least, connection.edges(), connection.pageInfo());
    }

    int count(MergeState state, double least) {
        return reader.get(COUNT, new CountParameters(state, least), row -> row.requireInt("count"));
    }

    /** What the graph shows of organisations, by the identifier asked for; absent for those it does not have. */
    Map<String, MergeSide> sides(Collection<String> ids) {
        return reader.list(SIDES, new Ids(ids), MergeCandidateMapper::side).stream()
                .collect(Collectors.toMap(MergeSide::id, Function.identity()));
    }

    private static String cursor(MergeState state, double least, MergeCandidate candidate) {
        return new Cursor(
                        Cursor.fingerprint("mergeCandidates", state.name(), least),
                        List.of(String.valueOf(candidate.score()), candidate.id()))
                .encode();
    }
}

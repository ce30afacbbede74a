package it.filiera.exchange.merges;

import it.filiera.exchange.resolution.Grouping;
import it.filiera.exchange.resolution.OrganisationRecord;
import it.filiera.exchange.resolution.Resolver;
import it.filiera.graphdb.GraphWriter;
import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Compares the organisations of the graph with each other and asks about those that may be one. */
@Service
class Examination {

    static final String NAME = "EXAMINATION";

    /**
     * What came of it.
     *
     * @param added pairs that nothing was known of before
     */
    record Result(int compared, int added) {}

    private final GraphCandidates graph;
    private final GraphWriter writer;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Resolver resolver = Resolver.standard();

    Examination(GraphCandidates graph, GraphWriter writer, Permissions permissions, AuditLog audit) {
        this.graph = graph;
        this.writer = writer;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** Merges nothing, however sure: who runs this wants to look first. Running it again adds only what is new. */
    Result run() {
        CurrentUser who = permissions.require(Permission.MERGE);
        List<OrganisationRecord> records = graph.all();
        List<FoundPair> pairs = questions(records);
        return writer.write(tx -> {
            List<String> ids = pairs.stream().map(FoundPair::id).toList();
            int added = Decisions.around(tx, ids, List.of()).keep(pairs).size();
            Result result = new Result(records.size(), added);
            audit.record(tx, who, "EXAMINE_ORGANISATIONS", NAME, null, result);
            return result;
        });
    }

    private List<FoundPair> questions(List<OrganisationRecord> records) {
        Map<String, OrganisationRecord> byId =
                records.stream().collect(Collectors.toMap(OrganisationRecord::id, Function.identity()));
        Grouping grouping = resolver.group(records);
        Stream<FoundPair> sure = grouping.organisations().stream().flatMap(group -> group.members().stream()
                .filter(member -> !member.equals(group.record().id()))
                .map(member -> question(byId, group.record().id(), member)));
        Stream<FoundPair> unsure = grouping.questions().stream()
                .map(question -> FoundPair.question(
                        get(byId, question.left()), get(byId, question.right()), question.score(), NAME));
        return Stream.concat(sure, unsure).toList();
    }

    private FoundPair question(Map<String, OrganisationRecord> byId, String one, String other) {
        OrganisationRecord left = get(byId, one);
        OrganisationRecord right = get(byId, other);
        return FoundPair.question(left, right, resolver.compare(left, right), NAME);
    }

    private static OrganisationRecord get(Map<String, OrganisationRecord> byId, String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }
}

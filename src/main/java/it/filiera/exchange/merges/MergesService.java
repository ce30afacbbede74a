package it.filiera.exchange.merges;

import it.filiera.exchange.merges.MergeOutcome.Result;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import it.filiera.inference.InferenceService;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What officers decide about pairs of organisations. All pairs of one request are one transaction with their entries in the audit log;
 * afterwards the rules conclude anew about the organisations concerned.
 */
@Service
class MergesService {

    static final int MOST_AT_ONCE = 200;

    private record Change(List<MergeOutcome> outcomes, Set<String> concerned) {}

    private final GraphWriter graph;
    private final Permissions permissions;
    private final AuditLog audit;
    private final InferenceService inference;

    MergesService(GraphWriter graph, Permissions permissions, AuditLog audit, InferenceService inference) {
        this.graph = graph;
        this.permissions = permissions;
        this.audit = audit;
        this.inference = inference;
    }

    /** Says that the two of each pair are one. */
    List<MergeOutcome> confirm(List<String> ids) {
        return decide(ids, "CONFIRM_MERGE", MergeState.SAME);
    }

    /** Says that the two of each pair are two; if they were merged, they are taken apart. */
    List<MergeOutcome> reject(List<String> ids) {
        return decide(ids, "REJECT_MERGE", MergeState.DIFFERENT);
    }

    /** Takes a decision back: the pair is a question again, and if it was merged the graph is what it was before. */
    List<MergeOutcome> undo(List<String> ids) {
        return decide(ids, "UNDO_MERGE", MergeState.OPEN);
    }

    private List<MergeOutcome> decide(List<String> asked, String action, MergeState state) {
        CurrentUser who = permissions.require(Permission.MERGE);
        Set<String> ids = new LinkedHashSet<>(asked);
        if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
            throw new BadRequest("ids", ids.size(), CommonRemedy.COUNT_BETWEEN, 1, MOST_AT_ONCE);
        }
        Change change = graph.write(tx -> {
            List<MergeOutcome> outcomes = new ArrayList<>();
            Set<String> concerned = new TreeSet<>();
            Decisions decisions = Decisions.around(tx, ids, List.of());
            ids.forEach(id -> outcomes.add(decide(tx, decisions, id, action, state, who)));
            if (outcomes.stream().anyMatch(outcome -> outcome.result() == Result.DONE)) {
                concerned.addAll(decisions.carryOut());
            }
            return new Change(outcomes, concerned);
        });
        inference.applyTo(change.concerned());
        return change.outcomes();
    }

    private MergeOutcome decide(
            Transaction tx, Decisions decisions, String id, String action, MergeState state, CurrentUser who) {
        Decision before = decisions.get(id);
        if (before == null) {
            return new MergeOutcome(id, Result.UNKNOWN, null, null);
        }
        if (before.state() == state) {
            return new MergeOutcome(id, Result.ALREADY, before.kept(), null);
        }
        String against = against(decisions, before, state);
        if (against != null) {
            return new MergeOutcome(id, Result.CONTRADICTS, null, against);
        }
        String standing = state == MergeState.SAME ? decisions.standing(before) : null;
        decisions.decide(before, state, standing, state == MergeState.OPEN ? null : who);
        audit.record(tx, who, action, id, before, decisions.get(id));
        return new MergeOutcome(id, Result.DONE, standing, null);
    }

    private static @Nullable String against(Decisions decisions, Decision pair, MergeState state) {
        if (state == MergeState.DIFFERENT && decisions.areOneWithout(pair)) {
            return pair.id();
        }
        Decision contradiction = state == MergeState.SAME ? decisions.contradictionTo(pair) : null;
        return contradiction == null ? null : contradiction.id();
    }
}

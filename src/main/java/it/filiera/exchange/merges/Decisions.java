package it.filiera.exchange.merges;

import it.filiera.exchange.load.MergedRecords;
import it.filiera.exchange.merges.DecisionStatements.Decided;
import it.filiera.exchange.merges.DecisionStatements.Deciding;
import it.filiera.exchange.merges.DecisionStatements.Found;
import it.filiera.exchange.merges.DecisionStatements.Ids;
import it.filiera.exchange.merges.DecisionStatements.Verdict;
import it.filiera.graphdb.GraphWriter.Transaction;
import it.filiera.security.CurrentUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The decisions that lie around some pairs, within one transaction: read with everything they hang together with, changed, and carried
 * out in the graph.
 */
final class Decisions {

    private final Transaction tx;
    private final Map<String, Decision> known = new HashMap<>();
    private final Set<String> organisations = new TreeSet<>();

    private Decisions(Transaction tx) {
        this.tx = tx;
    }

    /** Reads these decisions and all that bear on them: whatever is one with one of their organisations. */
    static Decisions around(Transaction tx, Collection<String> ids, Collection<String> organisations) {
        Decisions decisions = new Decisions(tx);
        decisions.organisations.addAll(organisations);
        decisions.read(ids, organisations);
        return decisions;
    }

    private void read(Collection<String> ids, Collection<String> ends) {
        List<Decision> found = tx.list(DecisionStatements.DECIDED, new Decided(ids, ends), Decision::of);
        Set<String> further = new HashSet<>();
        for (Decision decision : found) {
            known.put(decision.id(), decision);
            boolean follow = ids.contains(decision.id()) || decision.state() == MergeState.SAME;
            decision.ends().filter(end -> follow && organisations.add(end)).forEach(further::add);
        }
        if (!further.isEmpty()) {
            read(List.of(), further);
        }
    }

    @Nullable
    Decision get(String id) {
        return known.get(id);
    }

    /** The pair whose decision stands against these two being one; null when none does. */
    @Nullable
    Decision contradictionTo(Decision pair) {
        return groupsWithout(pair)
                .contradiction(pair.left(), pair.right(), others(pair))
                .orElse(null);
    }

    /** Whether two would still be one by other decisions. */
    boolean areOneWithout(Decision pair) {
        return groupsWithout(pair).areOne(pair.left(), pair.right());
    }

    /** The organisation to stand for a pair: the one with more links in the graph, of equals the smaller identifier. */
    String standing(Decision pair) {
        DecidedGroups groups = groupsWithout(pair);
        Map<String, Integer> links = tx
                .list(
                        DecisionStatements.WEIGHTS,
                        new Ids(pair.ends().map(groups::standing).toList()),
                        row -> Map.entry(row.requireString("id"), row.requireInt("links")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return pair.ends()
                .map(groups::standing)
                .max(Comparator.comparingInt((String id) -> links.getOrDefault(id, -1))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Decides on one pair; {@link #carryOut} does it in the graph. */
    void decide(Decision pair, MergeState state, @Nullable String standing, @Nullable CurrentUser who) {
        known.put(pair.id(), pair.decided(state, standing));
        tx.run(
                DecisionStatements.DECIDE,
                new Deciding(
                        List.of(new Verdict(pair.id(), standing)),
                        state,
                        who == null ? null : who.id(),
                        who == null ? null : who.displayName(),
                        Instant.now().toString()));
    }

    /**
     * Keeps pairs that rules found, as far as nothing is known of them; one that would make one what a person said to be two becomes a
     * question.
     *
     * @return those that are new, as they were kept
     */
    List<FoundPair> keep(List<FoundPair> pairs) {
        DecidedGroups groups = new DecidedGroups(known.values());
        List<FoundPair> kept = new ArrayList<>();
        pairs.stream()
                .filter(pair -> !known.containsKey(pair.id()))
                .sorted(Comparator.comparing((FoundPair pair) -> -pair.score()).thenComparing(FoundPair::id))
                .forEach(pair -> {
                    boolean same = pair.state() == MergeState.SAME;
                    if (same
                            && groups.contradiction(pair.left(), pair.right(), known.values())
                                    .isPresent()) {
                        kept.add(pair.asked());
                    } else {
                        kept.add(pair);
                        if (same) {
                            groups.join(pair.left(), pair.right(), Objects.requireNonNull(pair.kept()));
                        }
                    }
                });
        tx.run(DecisionStatements.FOUND, new Found(kept, Instant.now().toString()));
        kept.forEach(pair -> known.put(pair.id(), pair.decision()));
        return kept;
    }

    /** Forgets pairs as if they had never been found; {@link #carryOut} takes them apart. */
    void withdraw(Collection<String> ids) {
        known.keySet().removeAll(ids);
        tx.run(DecisionStatements.WITHDRAWN, new Ids(ids));
    }

    /** Makes the graph what the decisions say; gives the organisations concerned. */
    Set<String> carryOut() {
        MergedRecords.apart(tx, MergedRecords.of(tx, organisations));
        MergedRecords.regroup(tx, organisations, new DecidedGroups(known.values()).members());
        return organisations;
    }

    private DecidedGroups groupsWithout(Decision pair) {
        return new DecidedGroups(others(pair));
    }

    private List<Decision> others(Decision pair) {
        return known.values().stream()
                .filter(decision -> !decision.id().equals(pair.id()))
                .toList();
    }
}

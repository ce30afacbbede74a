package it.filiera.inference;

import it.filiera.graphdb.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings what stands in the graph to what the rules say now, page by page, writing only what differs; counts as it goes. */
final class Reconciliation {

    private final InferenceGraph graph;
    private final RuleSet rules;
    private final String today;

    private int created;
    private int changed;
    private int unchanged;
    private int removed;

    Reconciliation(InferenceGraph graph, RuleSet rules, String today) {
        this.graph = graph;
        this.rules = rules;
        this.today = today;
    }

    /** One thing and what the rules conclude about it. */
    record Subject<F>(Known<F> known, List<Conclusion> conclusions) {}

    <F> void write(List<Subject<F>> page) {
        List<InferredLink> write = new ArrayList<>();
        List<LinkKey> stale = new ArrayList<>();
        for (Subject<F> subject : page) {
            Set<LinkKey> kept = new HashSet<>();
            for (Conclusion conclusion : subject.conclusions()) {
                InferredLink link =
                        InferredLink.of(subject.known().id(), conclusion, rules.versionOf(conclusion.rule()));
                kept.add(link.key());
                compare(link, subject.known().links().get(link.key()), write);
            }
            subject.known().links().keySet().stream()
                    .filter(key -> !kept.contains(key))
                    .forEach(stale::add);
        }
        removed += stale.size();
        graph.write(write, stale, today);
    }

    private void compare(InferredLink link, @Nullable Row present, List<InferredLink> write) {
        if (present == null) {
            created++;
            write.add(link);
        } else if (link.isAlready(present)) {
            unchanged++;
        } else {
            changed++;
            write.add(link);
        }
    }

    InferenceSummary summary(int projects, int organisations, List<String> missingConcepts) {
        return new InferenceSummary(
                rules.version(), projects, organisations, created, changed, unchanged, removed, missingConcepts);
    }
}

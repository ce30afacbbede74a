package it.filiera.exchange.merges;

import it.filiera.exchange.load.MergedRecords.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What follows from decisions about pairs: whatever is one with the same is one. In each group stands the organisation that was kept most
 * often, of equals the smallest identifier.
 */
final class DecidedGroups {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> kept = new HashMap<>();

    /** The groups that follow from the pairs among these that are one. */
    DecidedGroups(Collection<Decision> decisions) {
        decisions.stream()
                .filter(decision -> decision.state() == MergeState.SAME)
                .forEach(this::join);
    }

    private void join(Decision pair) {
        join(pair.left(), pair.right(), Objects.requireNonNullElse(pair.kept(), pair.left()));
    }

    void join(String left, String right, String standing) {
        parents.put(top(left), top(right));
        kept.merge(standing, 1, Integer::sum);
    }

    /** Whether two are one by what has been joined. */
    boolean areOne(String left, String right) {
        return top(left).equals(top(right));
    }

    /** The pair among these that is decided to be two and would be one if these two were joined. */
    Optional<Decision> contradiction(String left, String right, Collection<Decision> decisions) {
        Set<String> tops = Set.copyOf(List.of(top(left), top(right)));
        return decisions.stream()
                .filter(decision -> decision.state() == MergeState.DIFFERENT)
                .filter(decision -> tops.contains(top(decision.left())) && tops.contains(top(decision.right())))
                .min(Comparator.comparing(Decision::id));
    }

    /** The organisation that stands for this one, itself when it is merged into none. */
    String standing(String id) {
        return members().stream()
                .filter(member -> member.id().equals(id))
                .map(Member::into)
                .findFirst()
                .orElse(id);
    }

    /** Every organisation that is merged into another, by identifier. */
    List<Member> members() {
        Map<String, TreeSet<String>> groups = new TreeMap<>();
        parents.keySet().forEach(id -> groups.computeIfAbsent(top(id), top -> new TreeSet<>())
                .add(id));
        List<Member> members = new ArrayList<>();
        groups.forEach((top, ids) -> {
            ids.add(top);
            String whole = ids.stream()
                    .max(Comparator.comparingInt((String id) -> kept.getOrDefault(id, 0))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            ids.stream()
                    .filter(id -> !id.equals(whole))
                    .forEach(id -> members.add(new Member(id, whole, false, false, false)));
        });
        members.sort(Comparator.comparing(Member::id));
        return members;
    }

    private String top(String id) {
        String top = id;
        while (parents.containsKey(top) && !Objects.equals(parents.get(top), top)) {
            top = Objects.requireNonNull(parents.get(top));
        }
        return top;
    }
}

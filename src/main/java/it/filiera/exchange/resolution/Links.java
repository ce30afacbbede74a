package it.filiera.exchange.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** What was found between pairs of records of one import, and which records may be joined without asking. */
final class Links {

    /** A pair that is one organisation, or may be; {@code left} is the smaller id. */
    record Link(String left, String right, Score score) {}

    private record Ends(String left, String right) {
        static Ends of(String one, String other) {
            return one.compareTo(other) < 0 ? new Ends(one, other) : new Ends(other, one);
        }
    }

    private final Set<Ends> compared = new HashSet<>();
    private final Map<Ends, Link> links = new HashMap<>();
    private final Map<String, Double> best = new HashMap<>();

    /** Whether a pair is seen for the first time; from now on it is not. */
    boolean isNew(String one, String other) {
        return compared.add(Ends.of(one, other));
    }

    void add(String one, String other, Score score) {
        if (score.verdict() != Verdict.DIFFERENT) {
            Ends ends = Ends.of(one, other);
            links.put(ends, new Link(ends.left(), ends.right(), score));
            best.merge(one, score.value(), Math::max);
            best.merge(other, score.value(), Math::max);
        }
    }

    Collection<Link> all() {
        return links.values();
    }

    /**
     * Groups of two and more to be joined; ids sorted. A record whose friends are not friends of each other is left out (which of them it
     * is, a person has to say), and in what remains every two records must be one organisation or may be.
     *
     * @param mayBeOne asked about pairs that have not been compared
     */
    List<List<String>> groups(BiPredicate<String, String> mayBeOne) {
        Map<String, Set<String>> friends = friends();
        BiPredicate<String, String> linked = (one, other) -> linked(one, other, mayBeOne);
        Set<String> torn = new HashSet<>();
        friends.forEach((id, itsFriends) -> {
            if (!allLinked(itsFriends, linked)) {
                torn.add(id);
            }
        });
        friends.keySet().removeAll(torn);
        friends.values().forEach(itsFriends -> itsFriends.removeAll(torn));
        return components(friends).stream()
                .filter(component -> component.size() > 1)
                .filter(component -> allLinked(component, linked))
                .<List<String>>map(List::copyOf)
                .toList();
    }

    /** For each record those it would be joined with: scored SAME, and neither of the two has a clearly better match. */
    private Map<String, Set<String>> friends() {
        Map<String, Set<String>> friends = new TreeMap<>();
        for (Link link : links.values()) {
            if (link.score().verdict() == Verdict.SAME && nearBest(link, link.left()) && nearBest(link, link.right())) {
                friends.computeIfAbsent(link.left(), id -> new TreeSet<>()).add(link.right());
                friends.computeIfAbsent(link.right(), id -> new TreeSet<>()).add(link.left());
            }
        }
        return friends;
    }

    private boolean nearBest(Link link, String end) {
        return best.getOrDefault(end, 0.0) <= link.score().value() + Resolver.MARGIN;
    }

    private boolean linked(String one, String other, BiPredicate<String, String> mayBeOne) {
        Ends ends = Ends.of(one, other);
        Link link = links.get(ends);
        return link == null
                ? !compared.contains(ends) && mayBeOne.test(ends.left(), ends.right())
                : !link.score().has(Reason.SHARED_AND_CONTRADICTING);
    }

    private static boolean allLinked(Collection<String> ids, BiPredicate<String, String> linked) {
        List<String> list = List.copyOf(ids);
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                if (!linked.test(list.get(i), list.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Set<String>> components(Map<String, Set<String>> friends) {
        List<Set<String>> components = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String start : friends.keySet()) {
            Set<String> component = new TreeSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                String id = open.pop();
                if (seen.add(id)) {
                    component.add(id);
                    open.addAll(friends.getOrDefault(id, Set.of()));
                }
            }
            components.add(component);
        }
        return components;
    }
}

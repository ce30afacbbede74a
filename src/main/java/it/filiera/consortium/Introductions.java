package it.filiera.consortium;

import it.filiera.consortium.connectors.CostGraph;
import it.filiera.consortium.connectors.CostGraph.Link;
import it.filiera.consortium.connectors.SteinerTree;
import it.filiera.consortium.connectors.SteinerTrees;
import it.filiera.snapshot.Adjacency;
import it.filiera.snapshot.Network;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the organisations through which members that never worked together can be introduced: the cheapest tree over joint
 * work that connects the groups of members who know each other. A link of two costs -1/2 [ln(w/s1) + ln(w/s2)] + 0.001,
 * w being the pair's weight and s the sum of all weights of each: strong, exclusive links are cheap, hubs are dear.
 */
final class Introductions {

    private static final int NEIGHBOURHOOD = 3_000;
    private static final double A_LITTLE = 0.001;

    private final Adjacency partners;

    Introductions(Network network) {
        this.partners = network.partners();
    }

    /** @param members by number, the one to be connected to first */
    Acquaintance of(List<Integer> members) {
        List<List<Integer>> groups = groups(members);
        if (groups.size() < 2) {
            return new Acquaintance(Map.of(), List.of());
        }
        List<Integer> nodes = List.copyOf(neighbourhood(members));
        Map<Integer, Integer> places = new HashMap<>();
        IntStream.range(0, nodes.size()).forEach(place -> places.put(nodes.get(place), place));
        CostGraph graph = new CostGraph(nodes.size(), links(nodes, places, groups));
        List<Integer> terminals = groups.stream()
                .map(group -> places.getOrDefault(group.get(0), 0))
                .toList();
        Set<Integer> reached = SteinerTrees.reachable(graph, terminals.get(0), terminals);
        SteinerTree tree = SteinerTrees.connect(graph, reached).orElseThrow();
        return new Acquaintance(
                connectors(tree, nodes, Set.copyOf(members)),
                IntStream.range(0, groups.size())
                        .filter(group -> !reached.contains(terminals.get(group)))
                        .mapToObj(groups::get)
                        .flatMap(Collection::stream)
                        .toList());
    }

    /** Members that worked together, directly or by way of other members; that of the first member comes first. */
    private List<List<Integer>> groups(List<Integer> members) {
        Set<Integer> open = new LinkedHashSet<>(members);
        List<List<Integer>> groups = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Integer> group = new ArrayList<>(List.of(open.iterator().next()));
            open.remove(group.get(0));
            for (int at = 0; at < group.size(); at++) {
                int one = group.get(at);
                List<Integer> known = open.stream()
                        .filter(other -> partners.linked(one, other))
                        .toList();
                group.addAll(known);
                known.forEach(open::remove);
            }
            groups.add(group);
        }
        return groups;
    }

    /** The members and up to 3,000 others within two hops, those who know most members first. */
    private Set<Integer> neighbourhood(List<Integer> members) {
        Map<Integer, Integer> known = new TreeMap<>();
        members.forEach(member -> partnersOf(member).forEach(partner -> known.merge(partner, 1, Integer::sum)));
        Set<Integer> nodes = new LinkedHashSet<>(members);
        known.keySet().stream()
                .sorted(Comparator.comparing((Integer partner) -> -known.getOrDefault(partner, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEIGHBOURHOOD)
                .forEach(nodes::add);
        for (Integer partner : known.keySet()) {
            if (nodes.size() >= NEIGHBOURHOOD) {
                break;
            }
            partnersOf(partner).limit(NEIGHBOURHOOD - nodes.size()).forEach(nodes::add);
        }
        return nodes;
    }

    private Stream<Integer> partnersOf(int one) {
        return IntStream.range(partners.start(one), partners.end(one)).mapToObj(partners::partner);
    }

    private List<Link> links(List<Integer> nodes, Map<Integer, Integer> places, List<List<Integer>> groups) {
        List<Link> links = new ArrayList<>();
        for (int place = 0; place < nodes.size(); place++) {
            int one = nodes.get(place);
            for (int at = partners.start(one); at < partners.end(one); at++) {
                Integer other = places.get(partners.partner(at));
                if (other != null && other > place) {
                    links.add(new Link(place, other, cost(one, at)));
                }
            }
        }
        for (List<Integer> group : groups) {
            for (Integer member : group.subList(1, group.size())) {
                links.add(new Link(places.getOrDefault(group.get(0), 0), places.getOrDefault(member, 0), 0));
            }
        }
        return links;
    }

    private double cost(int one, int position) {
        double weight = partners.weight(position);
        return -.5
                        * (Math.log(weight / partners.strength(one))
                                + Math.log(weight / partners.strength(partners.partner(position))))
                + A_LITTLE;
    }

    private static Map<Integer, List<Integer>> connectors(SteinerTree tree, List<Integer> nodes, Set<Integer> members) {
        Map<Integer, Set<Integer>> linked = new TreeMap<>();
        for (Link link : tree.links()) {
            int one = nodes.get(link.one());
            int other = nodes.get(link.other());
            linked.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
            linked.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
        }
        linked.keySet().removeAll(members);
        Map<Integer, List<Integer>> connectors = new TreeMap<>();
        linked.forEach((connector, others) -> connectors.put(connector, List.copyOf(others)));
        return connectors;
    }
}

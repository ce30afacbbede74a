package it.filiera.paths.search;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.paths.search.HopGraph.Hops;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestWaysTests {

    /** The cheap way 0-1-2-3 takes three hops, the dear one 0-4-3 two, the direct one is dearest. */
    private static final RandomHops SHORT_OR_CHEAP = RandomHops.of(
            5,
            new int[] {0, 1, 1},
            new int[] {1, 2, 1},
            new int[] {2, 3, 1},
            new int[] {0, 4, 2},
            new int[] {4, 3, 3},
            new int[] {0, 3, 9});

    @Test
    void theCheapestWayComesFirstWhateverItsLength() {
        assertThat(BestWays.between(SHORT_OR_CHEAP, 0, 3, 4, 9))
                .containsExactly(
                        new FoundWay(List.of(0, 1, 2, 3), 3),
                        new FoundWay(List.of(0, 4, 3), 5),
                        new FoundWay(List.of(0, 3), 9));
    }

    @Test
    void theLimitOnHopsLeavesOutLongerWays() {
        assertThat(BestWays.between(SHORT_OR_CHEAP, 0, 3, 2, 9))
                .extracting(FoundWay::hops)
                .containsExactly(2, 1);
    }

    @Test
    void aDetourIsNoWayUnlessItIsTheAlternativeToTheDirectHop() {
        RandomHops triangleAndTail =
                RandomHops.of(4, new int[] {0, 1, 2}, new int[] {1, 2, 2}, new int[] {0, 2, 4}, new int[] {2, 3, 1});
        assertThat(BestWays.between(triangleAndTail, 0, 3, 4, 9)).containsExactly(new FoundWay(List.of(0, 2, 3), 5));
        assertThat(BestWays.between(triangleAndTail, 0, 2, 4, 9))
                .containsExactly(new FoundWay(List.of(0, 2), 4), new FoundWay(List.of(0, 1, 2), 4));
    }

    @Test
    void noWayTakesTwoClubs() {
        RandomHops clubs = RandomHops.of(3, new int[] {0, 1, 1, 1}, new int[] {1, 2, 1, 1});
        assertThat(BestWays.between(clubs, 0, 2, 4, 9)).isEmpty();
        assertThat(BestWays.between(clubs, 0, 1, 4, 9)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.3, 0", "2, 0.5, 0.3", "3, 0.7, 0.1", "4, 0.2, 0.5", "5, 1.0, 0.2"})
    void theCostsAreThoseOfAllWaysEnumerated(long seed, double density, double clubs) {
        for (int round = 0; round < 20; round++) {
            RandomHops graph = RandomHops.of(seed * 100 + round, 9, density, clubs);
            for (int maxHops = 1; maxHops <= 4; maxHops++) {
                List<FoundWay> found = BestWays.between(graph, 0, 8, maxHops, 12);
                assertThat(found).doesNotHaveDuplicates().allSatisfy(way -> assertThat(way.organisations())
                        .doesNotHaveDuplicates());
                assertThat(found)
                        .extracting(FoundWay::cost)
                        .isEqualTo(enumerated(graph, 0, 8, maxHops).stream()
                                .limit(12)
                                .toList());
            }
        }
    }

    @Test
    void withoutALimitOnHopsTheAnswerIsThatOfYensAlgorithm() {
        for (int round = 0; round < 20; round++) {
            RandomHops graph = RandomHops.of(round, 12, 0.3, 0);
            assertThat(BestWays.between(graph, 0, 11, 11, 10))
                    .extracting(FoundWay::cost)
                    .isEqualTo(yen(graph, 0, 11, 10));
        }
    }

    private static List<Long> yen(RandomHops graph, int from, int to, int count) {
        Graph<Integer, DefaultWeightedEdge> copy = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int u = 0; u < graph.size(); u++) {
            copy.addVertex(u);
        }
        for (int u = 0; u < graph.size(); u++) {
            Hops hops = graph.from(u);
            for (int i = 0; i < hops.size(); i++) {
                DefaultWeightedEdge edge = copy.addEdge(u, hops.to(i));
                if (edge != null) {
                    copy.setEdgeWeight(edge, (double) hops.cost(i));
                }
            }
        }
        return new YenKShortestPath<>(copy)
                .getPaths(from, to, 100 * count).stream()
                        .filter(path -> isDirect(graph, path.getVertexList()))
                        .map(GraphPath::getWeight)
                        .map(Math::round)
                        .limit(count)
                        .toList();
    }

    private static List<Long> enumerated(RandomHops graph, int from, int to, int maxHops) {
        List<Long> costs = new ArrayList<>();
        walk(graph, new ArrayList<>(List.of(from)), to, maxHops, 0, 0, costs);
        return costs.stream().sorted().toList();
    }

    private static void walk(
            RandomHops graph, List<Integer> way, int to, int hopsLeft, long cost, int clubs, List<Long> costs) {
        int at = way.get(way.size() - 1);
        if (at == to) {
            if (isDirect(graph, way)) {
                costs.add(cost);
            }
            return;
        }
        Hops hops = graph.from(at);
        for (int i = 0; hopsLeft > 0 && i < hops.size(); i++) {
            int used = clubs + (hops.club(i) ? 1 : 0);
            if (used <= 1 && !way.contains(hops.to(i))) {
                way.add(hops.to(i));
                walk(graph, way, to, hopsLeft - 1, cost + hops.cost(i), used, costs);
                way.remove(way.size() - 1);
            }
        }
    }

    /** Whether no part of a way, short of the whole, costs as much as a hop between its ends that could be taken instead. */
    private static boolean isDirect(RandomHops graph, List<Integer> way) {
        for (int i = 0; i < way.size(); i++) {
            long cost = 0;
            boolean club = false;
            for (int j = i + 1; j < way.size(); j++) {
                int hop = graph.from(way.get(j - 1)).place(way.get(j));
                cost += graph.from(way.get(j - 1)).cost(hop);
                club |= graph.from(way.get(j - 1)).club(hop);
                Hops hops = graph.from(way.get(i));
                int instead = hops.place(way.get(j));
                boolean whole = i == 0 && j == way.size() - 1;
                if (j > i + 1
                        && !whole
                        && instead >= 0
                        && hops.cost(instead) <= cost
                        && (club || !hops.club(instead))) {
                    return false;
                }
            }
        }
        return true;
    }
}

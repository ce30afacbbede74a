package it.filiera.consortium.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.filiera.consortium.connectors.CostGraph.Link;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees against every subset of nodes of small graphs, and against published optima. */
class SteinerTreesTests {

    /** Terminals 0, 1, 2 with sides of 4 each, and node 3 in the middle, 2 away from each: the star costs 6, two sides 8. */
    @Test
    void aNodeInTheMiddleConnectsThree() {
        CostGraph graph = new CostGraph(
                4,
                List.of(
                        new Link(0, 1, 4),
                        new Link(1, 2, 4),
                        new Link(0, 2, 4),
                        new Link(0, 3, 2),
                        new Link(1, 3, 2),
                        new Link(2, 3, 2)));
        SteinerTree tree = SteinerTrees.connect(graph, List.of(0, 1, 2)).orElseThrow();
        assertThat(tree)
                .isEqualTo(new SteinerTree(List.of(new Link(0, 3, 2), new Link(1, 3, 2), new Link(2, 3, 2)), true));
    }

    @Test
    void oneTerminalNeedsNoLinkAndTwoIslandsHaveNoTree() {
        CostGraph islands = new CostGraph(3, List.of(new Link(0, 1, 1)));
        assertThat(SteinerTrees.connect(islands, List.of(1)).orElseThrow().links())
                .isEmpty();
        assertThat(SteinerTrees.connect(islands, List.of(0, 2))).isEmpty();
    }

    @Test
    void exactTreesCostWhatBruteForceFindsAndTheHeuristicStaysNear() {
        Random random = new Random(3);
        double sum = 0;
        int graphs = 0;
        for (int round = 0; round < 150; round++) {
            int nodes = 5 + random.nextInt(6);
            CostGraph graph = random(nodes, random);
            List<Integer> terminals =
                    IntStream.range(0, 2 + random.nextInt(nodes - 2)).boxed().toList();
            double best = bruteForce(graph, terminals);
            var tree = SteinerTrees.connect(graph, terminals);
            assertThat(tree.isPresent()).isEqualTo(best < Double.POSITIVE_INFINITY);
            if (tree.isPresent()) {
                assertThat(tree.get().cost()).isEqualTo(best, within(1e-9));
                assertConnects(tree.get(), terminals);
                SteinerTree quick = PathHeuristic.tree(graph, terminals);
                assertConnects(quick, terminals);
                assertThat(quick.cost()).isGreaterThanOrEqualTo(best - 1e-9);
                sum += quick.cost() / best;
                graphs++;
            }
        }
        assertThat(sum / graphs).isLessThan(1.01);
    }

    /** Optima published with the instances of the PACE challenge 2018, track 1. */
    @ParameterizedTest
    @CsvSource({"001, 503", "011, 23"})
    void publishedOptimaAreFound(String instance, double optimum) throws IOException {
        List<Integer> terminals = new ArrayList<>();
        CostGraph graph = read(instance, terminals);
        SteinerTree tree = SteinerTrees.connect(graph, terminals).orElseThrow();
        assertThat(tree.exact()).isTrue();
        assertThat(tree.cost()).isEqualTo(optimum, within(1e-9));
        assertConnects(tree, terminals);
        assertThat(PathHeuristic.tree(graph, terminals).cost()).isBetween(optimum, 1.05 * optimum);
    }

    @Test
    void moreThanTenTerminalsAreConnectedWithoutProof() {
        CostGraph graph = random(60, new Random(5));
        List<Integer> terminals = IntStream.range(0, 15).boxed().toList();
        SteinerTree tree = SteinerTrees.connect(graph, terminals).orElseThrow();
        assertThat(tree.exact()).isFalse();
        assertConnects(tree, terminals);
    }

    private static void assertConnects(SteinerTree tree, List<Integer> terminals) {
        Set<Integer> reached = new TreeSet<>(Set.of(terminals.get(0)));
        for (int step = 0; step < tree.links().size(); step++) {
            for (Link link : tree.links()) {
                if (reached.contains(link.one()) || reached.contains(link.other())) {
                    reached.add(link.one());
                    reached.add(link.other());
                }
            }
        }
        assertThat(reached).containsAll(terminals);
        assertThat(tree.nodes()).hasSize(tree.links().size() + 1);
    }

    private static CostGraph random(int nodes, Random random) {
        List<Link> links = new ArrayList<>();
        for (int one = 0; one < nodes; one++) {
            for (int other = 0; other < one; other++) {
                if (random.nextDouble() < .4) {
                    links.add(new Link(one, other, 1 + random.nextInt(20)));
                }
            }
        }
        return new CostGraph(nodes, links);
    }

    /** The cheapest spanning tree of the terminals and any other nodes. */
    private static double bruteForce(CostGraph graph, List<Integer> terminals) {
        double best = Double.POSITIVE_INFINITY;
        int others = graph.size() - terminals.size();
        for (int set = 0; set < 1 << others; set++) {
            List<Integer> nodes = new ArrayList<>(terminals);
            for (int other = 0; other < others; other++) {
                if ((set & 1 << other) != 0) {
                    nodes.add(terminals.size() + other);
                }
            }
            best = Math.min(best, spanning(graph, nodes));
        }
        return best;
    }

    /** Prim's algorithm; infinite where the nodes alone are not connected. */
    private static double spanning(CostGraph graph, List<Integer> nodes) {
        Set<Integer> in = new TreeSet<>(Set.of(nodes.get(0)));
        double sum = 0;
        while (in.size() < nodes.size()) {
            double cheapest = Double.POSITIVE_INFINITY;
            int next = -1;
            for (int node : in) {
                for (int at = graph.start(node); at < graph.end(node); at++) {
                    if (graph.cost(at) < cheapest
                            && nodes.contains(graph.target(at))
                            && !in.contains(graph.target(at))) {
                        cheapest = graph.cost(at);
                        next = graph.target(at);
                    }
                }
            }
            if (next < 0) {
                return Double.POSITIVE_INFINITY;
            }
            in.add(next);
            sum += cheapest;
        }
        return sum;
    }

    private static CostGraph read(String instance, List<Integer> terminals) throws IOException {
        List<Link> links = new ArrayList<>();
        int nodes = 0;
        try (InputStream file =
                SteinerTreesTests.class.getResourceAsStream("/steiner/pace2018-track1-" + instance + ".gr")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                List<String> words = List.of(line.split(" ", -1));
                switch (words.get(0)) {
                    case "Nodes" -> nodes = Integer.parseInt(words.get(1));
                    case "E" ->
                        links.add(new Link(
                                Integer.parseInt(words.get(1)) - 1,
                                Integer.parseInt(words.get(2)) - 1,
                                Double.parseDouble(words.get(3))));
                    case "T" -> terminals.add(Integer.parseInt(words.get(1)) - 1);
                    default -> {}
                }
            }
        }
        return new CostGraph(nodes, links);
    }
}

package it.filiera.paths.bridges;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.paths.bridges.Cuts.CutLink;
import it.filiera.paths.bridges.Cuts.CutOrganisation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   0 - 1        5 - 6
 *   | /          | /
 *   2 --- 3 --- 4         7 - 8     9
 * </pre>
 */
class CutsTests {

    private static final RandomLinks TWO_TRIANGLES =
            RandomLinks.of(10, new int[][] {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {4, 6}, {7, 8}});

    @Test
    void whoeverStandsBetweenTwoPartsSeparatesTheSmallerOne() {
        Cuts cuts = Cuts.of(TWO_TRIANGLES.links());
        assertThat(cuts.groups()).containsExactly(7, 2, 1);
        assertThat(cuts.organisations())
                .containsExactly(
                        new CutOrganisation(3, 3, 2), new CutOrganisation(2, 2, 2), new CutOrganisation(4, 2, 2));
        assertThat(cuts.links()).containsExactly(new CutLink(2, 3, 3), new CutLink(3, 4, 3), new CutLink(7, 8, 1));
    }

    @Test
    void theCutsAreThoseFoundByTakingEachOrganisationOut() {
        for (int seed = 0; seed < 60; seed++) {
            RandomLinks network = RandomLinks.of(seed, 14, 0.08 + 0.002 * seed);
            assertThat(new HashSet<>(Cuts.of(network.links()).organisations())).isEqualTo(takenOut(network.peer()));
        }
    }

    @Test
    void linksAndBlocksAreThoseOfJGraphT() {
        for (int seed = 0; seed < 60; seed++) {
            RandomLinks network = RandomLinks.of(seed, 16, 0.06 + 0.002 * seed);
            BiconnectivityInspector<Integer, DefaultEdge> peer = new BiconnectivityInspector<>(network.peer());
            assertThat(Cuts.of(network.links()).links())
                    .extracting(link -> network.peer().getEdge(link.from(), link.to()))
                    .containsExactlyInAnyOrderElementsOf(peer.getBridges());
            assertThat(Blocks.of(network.links()))
                    .extracting(block -> Set.copyOf(block))
                    .containsExactlyInAnyOrderElementsOf(peer.getBlocks().stream()
                            .map(block -> Set.copyOf(block.vertexSet()))
                            .filter(block -> block.size() > 1)
                            .toList());
        }
    }

    @Test
    void aChainOfTwoHundredThousandOrganisationsIsWalked() {
        Cuts cuts =
                Cuts.of(Links.of(200_000, i -> IntStream.of(i - 1, i + 1).filter(next -> 0 <= next && next < 200_000)));
        assertThat(cuts.organisations()).hasSize(199_998);
        assertThat(cuts.organisations().get(0)).isEqualTo(new CutOrganisation(99_999, 99_999, 2));
    }

    private static Set<CutOrganisation> takenOut(Graph<Integer, DefaultEdge> peer) {
        Set<CutOrganisation> cuts = new HashSet<>();
        for (Set<Integer> group : new ConnectivityInspector<>(peer).connectedSets()) {
            for (int out : group) {
                Set<Integer> others = new HashSet<>(group);
                others.remove(out);
                List<Set<Integer>> parts = new ConnectivityInspector<>(new AsSubgraph<>(peer, others)).connectedSets();
                if (parts.size() > 1) {
                    int largest = parts.stream().mapToInt(Set::size).max().orElseThrow();
                    cuts.add(new CutOrganisation(out, others.size() - largest, parts.size()));
                }
            }
        }
        return cuts;
    }
}

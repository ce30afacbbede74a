package it.filiera.paths.bridges;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** The same small network for us and for JGraphT. */
record RandomLinks(Links links, Graph<Integer, DefaultEdge> peer) {

    static RandomLinks of(long seed, int size, double density) {
        Random random = new Random(seed);
        List<int[]> pairs = new ArrayList<>();
        for (int u = 0; u < size; u++) {
            for (int v = u + 1; v < size; v++) {
                if (random.nextDouble() < density) {
                    pairs.add(new int[] {u, v});
                }
            }
        }
        return of(size, pairs.toArray(int[][]::new));
    }

    static RandomLinks of(int size, int[]... pairs) {
        Graph<Integer, DefaultEdge> peer = new SimpleGraph<>(DefaultEdge.class);
        for (int u = 0; u < size; u++) {
            peer.addVertex(u);
        }
        for (int[] pair : pairs) {
            peer.addEdge(pair[0], pair[1]);
        }
        Links links =
                Links.of(size, u -> Graphs.neighborListOf(peer, u).stream().mapToInt(Integer::intValue));
        return new RandomLinks(links, peer);
    }
}

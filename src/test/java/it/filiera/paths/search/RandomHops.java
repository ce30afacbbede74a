package it.filiera.paths.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small random networks, the same for the same seed. Costs are few whole numbers, so that ties are common. */
final class RandomHops implements HopGraph {

    private final List<List<int[]>> hops = new ArrayList<>();

    private RandomHops(int size) {
        for (int i = 0; i < size; i++) {
            hops.add(new ArrayList<>());
        }
    }

    static RandomHops of(long seed, int size, double density, double clubs) {
        Random random = new Random(seed);
        RandomHops graph = new RandomHops(size);
        for (int u = 0; u < size; u++) {
            for (int v = u + 1; v < size; v++) {
                if (random.nextDouble() < density) {
                    graph.link(u, v, 1 + random.nextInt(6), random.nextDouble() < clubs);
                }
            }
        }
        return graph;
    }

    static RandomHops of(int size, int[]... links) {
        RandomHops graph = new RandomHops(size);
        for (int[] link : links) {
            graph.link(link[0], link[1], link[2], link.length > 3);
        }
        return graph;
    }

    private void link(int u, int v, int cost, boolean club) {
        hops.get(u).add(new int[] {v, cost, club ? 1 : 0});
        hops.get(v).add(new int[] {u, cost, club ? 1 : 0});
    }

    @Override
    public int size() {
        return hops.size();
    }

    @Override
    public Hops from(int organisation) {
        List<int[]> from = hops.get(organisation);
        boolean[] club = new boolean[from.size()];
        for (int i = 0; i < club.length; i++) {
            club[i] = from.get(i)[2] == 1;
        }
        return new Hops(
                from.stream().mapToInt(hop -> hop[0]).toArray(),
                from.stream().mapToLong(hop -> hop[1]).toArray(),
                club);
    }
}

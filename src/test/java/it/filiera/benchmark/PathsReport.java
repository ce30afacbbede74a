package it.filiera.benchmark;

import it.filiera.FilieraApplication;
import it.filiera.paths.search.BestWays;
import it.filiera.paths.search.DifferentWays;
import it.filiera.paths.search.FoundWay;
import it.filiera.paths.search.HopGraph;
import it.filiera.snapshot.Adjacency;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Compares what a hop costs in collaboration paths on the graph at hand: how many hops the best way of random pairs has, how
 * often it, or one of the three shown, goes through one of the twenty best connected organisations, and how long a search
 * takes. Pairs are drawn once and for all among organisations with partners; those not connected within four hops are left out.
 *
 * <p>Arguments: how many pairs, then those of the service, such as {@code --filiera.data=folder}.
 */
final class PathsReport {

    private static final long SEED = 20260101;
    private static final int HUBS = 20;
    private static final int MAX_HOPS = 4;
    private static final int CANDIDATES = 30;
    private static final int SHOWN = 3;

    private PathsReport() {}

    public static void main(String[] arguments) {
        String[] forService = Arrays.copyOfRange(arguments, 1, arguments.length);
        try (ConfigurableApplicationContext service = SpringApplication.run(FilieraApplication.class, forService)) {
            report(service.getBean(Snapshots.class).refresh(), Integer.parseInt(arguments[0]));
        }
    }

    private static void report(Network network, int pairs) {
        Adjacency partners = network.partners();
        Set<Integer> hubs = IntStream.range(0, partners.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(organisation -> -partners.degree(organisation)))
                .limit(HUBS)
                .collect(Collectors.toSet());
        List<int[]> asked = pairs(partners, pairs);
        System.out.printf("%n%d organisations, %d pairs of partners%n", partners.size(), partners.positions() / 2);
        System.out.printf(
                "%-36s %8s %10s %14s %16s %8s %8s%n",
                "cost of a hop", "pairs", "mean hops", "best by a hub", "all 3 by a hub", "p50 ms", "p95 ms");
        line("hubs left out, for comparison", HopVariants.without(partners, hubs), asked, hubs);
        HopVariants.of(partners).forEach((name, graph) -> line(name, graph, asked, hubs));
    }

    private static List<int[]> pairs(Adjacency partners, int count) {
        int[] linked = IntStream.range(0, partners.size())
                .filter(organisation -> partners.degree(organisation) > 0)
                .toArray();
        Random random = new Random(SEED);
        List<int[]> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            int from = linked[random.nextInt(linked.length)];
            int to = linked[random.nextInt(linked.length)];
            if (from != to && !partners.linked(from, to)) {
                pairs.add(new int[] {from, to});
            }
        }
        return pairs;
    }

    private static void line(String name, HopGraph graph, List<int[]> pairs, Set<Integer> hubs) {
        int found = 0;
        int hops = 0;
        int bestByHub = 0;
        int allByHub = 0;
        List<Double> millis = new ArrayList<>();
        for (int[] pair : pairs) {
            long begun = System.nanoTime();
            List<FoundWay> candidates = BestWays.between(graph, pair[0], pair[1], MAX_HOPS, CANDIDATES);
            List<FoundWay> shown = DifferentWays.choose(candidates, SHOWN);
            millis.add((System.nanoTime() - begun) / 1e6);
            if (!shown.isEmpty()) {
                found++;
                hops += shown.get(0).hops();
                bestByHub += byHub(shown.get(0), hubs) ? 1 : 0;
                allByHub += shown.stream().allMatch(way -> byHub(way, hubs)) ? 1 : 0;
            }
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-36s %8d %10.2f %13.1f%% %15.1f%% %8.2f %8.2f%n",
                name,
                found,
                (double) hops / found,
                100.0 * bestByHub / found,
                100.0 * allByHub / found,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100));
    }

    private static boolean byHub(FoundWay way, Set<Integer> hubs) {
        List<Integer> stops = way.organisations();
        return stops.subList(1, stops.size() - 1).stream().anyMatch(hubs::contains);
    }
}

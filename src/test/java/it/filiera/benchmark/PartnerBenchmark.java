package it.filiera.benchmark;

import it.filiera.FilieraApplication;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The network in memory and partner suggestions over HTTP at growing sizes, beside the same question in hand-written Cypher
 * behind a bare HTTP handler in the same run. The bars, at 100,000 organisations: reading in 20 s, 400 MB, suggestions
 * p95 of 60 ms, ten times faster than Cypher.
 *
 * <p>Arguments: a folder for the data, then the numbers of organisations.
 */
final class PartnerBenchmark {

    private static final int WARM_UP = 150;
    private static final int CALLS = 200;
    private static final int FLOOR_CALLS = 20;
    private static final double MEGABYTE = 1024 * 1024;

    private PartnerBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                "%n%13s %9s %9s %8s %8s %10s %10s %8s %8s %9s %9s %7s%n",
                "organisations",
                "projects",
                "pairs",
                "read s",
                "MB",
                "B per node",
                "B per pair",
                "p50 ms",
                "p95 ms",
                "floor p50",
                "floor p95",
                "ratio");
        for (String size : List.of(arguments).subList(1, arguments.length)) {
            measure(Path.of(arguments[0], size), Integer.parseInt(size));
        }
    }

    private static void measure(Path folder, int organisations) throws Exception {
        try (ConfigurableApplicationContext context = SpringApplication.run(
                        FilieraApplication.class,
                        "--server.port=0",
                        "--filiera.sample=false",
                        "--filiera.data=" + folder);
                Floor floor = new Floor(context.getBean(Driver.class))) {
            Driver driver = context.getBean(Driver.class);
            Snapshots snapshots = context.getBean(Snapshots.class);
            if (snapshots.refresh().organisations().size() < organisations) {
                new NetworkGenerator(driver, organisations).write();
            }
            snapshots.refresh();
            long begun = System.nanoTime();
            Network network = snapshots.refresh();
            double read = (System.nanoTime() - begun) / 1e9;
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            GraphQlClient client = new GraphQlClient(URI.create("http://127.0.0.1:" + port + "/graphql"));
            Asking asking = new Asking(organisations);
            Timings ours = Timings.of(WARM_UP, CALLS, calling(client, () -> asking.overGraphQl(client)));
            Timings theirs = Timings.of(FLOOR_CALLS / 2, FLOOR_CALLS, calling(client, () -> asking.overFloor(floor)));
            print(network, read, ours, theirs);
        }
    }

    private static Callable<String> calling(GraphQlClient client, Callable<HttpRequest> request) {
        return () -> client.send(request.call());
    }

    private static void print(Network network, double read, Timings ours, Timings theirs) {
        int pairs = network.partners().positions() / 2;
        int nodes = network.organisations().size() + network.projects().size();
        long bytes = network.bytes();
        System.out.printf(
                Locale.ROOT,
                "%13d %9d %9d %8.1f %8.1f %10.0f %10.0f %8.1f %8.1f %9.1f %9.1f %7.1f%n",
                network.organisations().size(),
                network.projects().size(),
                pairs,
                read,
                bytes / MEGABYTE,
                (double) (bytes - network.partners().bytes()) / nodes,
                (double) network.partners().bytes() / Math.max(1, pairs),
                ours.p50(),
                ours.p95(),
                theirs.p50(),
                theirs.p95(),
                theirs.p50() / ours.p50());
    }

    /** Asks for another organisation and technology each time, the same ones in each run. */
    private static final class Asking {
        private final int organisations;
        private final Random random = new Random(11);

        Asking(int organisations) {
            this.organisations = organisations;
        }

        HttpRequest overGraphQl(GraphQlClient client) throws Exception {
            return client.request(
                    "graphql/operations/partners/partner-suggestions.graphql",
                    Map.of(
                            "input",
                            Map.of("organisation", organisation(), "need", Map.of("technologies", technologies()))));
        }

        HttpRequest overFloor(Floor floor) {
            return floor.request(
                    "partner-suggestions", Map.of("organisation", organisation(), "technologies", technologies()));
        }

        private String organisation() {
            return NetworkGenerator.organisation((int) (organisations * Math.pow(random.nextDouble(), 2)));
        }

        private List<String> technologies() {
            return List.of(
                    NetworkGenerator.technology(random.nextInt(400)), NetworkGenerator.technology(random.nextInt(400)));
        }
    }
}

package it.filiera.benchmark;

import it.filiera.FilieraApplication;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The network in memory, and each question answered from it over HTTP at growing sizes, beside the same question in
 * hand-written Cypher behind a bare HTTP handler in the same run. Bars and figures stand in
 * {@code src/docs/decisions/0029-the-network-at-scale.md}.
 *
 * <p>Arguments: a folder for the data, then the numbers of organisations; words of titles after them leave out other questions.
 */
final class NetworkBenchmark {

    private static final int CLIENT_WARM_UP = 150;
    private static final double MEGABYTE = 1024 * 1024;

    private NetworkBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        List<String> sizes = rest.stream().filter(NetworkBenchmark::isNumber).toList();
        List<String> words = rest.stream().filter(word -> !isNumber(word)).toList();
        for (String size : sizes) {
            measure(Path.of(arguments[0], size), Integer.parseInt(size), words);
        }
    }

    private static boolean isNumber(String argument) {
        return argument.chars().allMatch(Character::isDigit);
    }

    private static void measure(Path folder, int organisations, List<String> words) throws Exception {
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
            print(network, (System.nanoTime() - begun) / 1e9);
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            GraphQlClient client = new GraphQlClient(URI.create("http://127.0.0.1:" + port + "/graphql"));
            System.out.printf(
                    "%-24s %10s %10s %11s %11s %7s%n",
                    "question", "p50 ms", "p95 ms", "floor p50", "floor p95", "ratio");
            for (NetworkQuestion question : NetworkQuestion.all(organisations)) {
                if (words.isEmpty() || words.stream().anyMatch(question.title()::contains)) {
                    measure(question, client, floor);
                }
            }
        }
    }

    private static void measure(NetworkQuestion question, GraphQlClient client, Floor floor) throws Exception {
        int warmUp = Math.min(CLIENT_WARM_UP, question.calls());
        Timings ours = Timings.of(
                warmUp,
                question.calls(),
                () -> client.send(
                        client.request(question.document(), question.variables().next())));
        System.out.printf(Locale.ROOT, "%-24s %10.1f %10.1f", question.title(), ours.p50(), ours.p95());
        if (question.floor().isEmpty()) {
            System.out.println();
            return;
        }
        Timings theirs = Timings.of(
                question.floorCalls() / 2,
                question.floorCalls(),
                () -> client.send(floor.request(
                        question.floor(), question.floorVariables().next())));
        System.out.printf(Locale.ROOT, " %11.1f %11.1f %7.1f%n", theirs.p50(), theirs.p95(), theirs.p50() / ours.p50());
    }

    private static void print(Network network, double read) {
        int pairs = network.partners().positions() / 2;
        int nodes = network.organisations().size() + network.projects().size();
        long bytes = network.bytes();
        System.out.printf(
                Locale.ROOT,
                "%n%d organisations, %d projects, %d pairs of partners: read in %.1f s, %.1f MB, "
                        + "%.0f bytes per organisation or project, %.0f per pair%n",
                network.organisations().size(),
                network.projects().size(),
                pairs,
                read,
                bytes / MEGABYTE,
                (double) (bytes - network.partners().bytes()) / nodes,
                (double) network.partners().bytes() / Math.max(1, pairs));
    }
}

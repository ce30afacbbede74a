package it.filiera.benchmark;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import it.filiera.FilieraApplication;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Locale;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Times each question over HTTP at one client on the sample, with the number of database queries each needs, and beside it
 * the floor where there is one. The bar: p95 of at most 50 ms; look-ups at most 1.2 times the floor.
 *
 * <p>Arguments: a folder for the data, warm-up calls, timed calls.
 */
final class QuestionBenchmark {

    private QuestionBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int warmUp = Integer.parseInt(arguments[1]);
        int calls = Integer.parseInt(arguments[2]);
        try (ConfigurableApplicationContext context = SpringApplication.run(
                        FilieraApplication.class, "--server.port=0", "--filiera.data=" + arguments[0]);
                Floor floor = new Floor(context.getBean(Driver.class))) {
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            GraphQlClient client = new GraphQlClient(URI.create("http://127.0.0.1:" + port + "/graphql"));
            System.out.printf(
                    "%n%-78s %8s %8s %8s %8s %8s%n", "question", "p50 ms", "p95 ms", "queries", "floor", "ratio");
            for (Question question : Question.all()) {
                HttpRequest request = client.request(question.document(), question.variables());
                Timings timings = Timings.of(warmUp, calls, () -> client.send(request));
                long queries = queries(context.getBean(MeterRegistry.class), () -> client.send(request));
                System.out.printf(
                        Locale.ROOT,
                        "%-78.78s %8.1f %8.1f %8d %s%n",
                        question.title(),
                        timings.p50(),
                        timings.p95(),
                        queries,
                        floor(client, floor, question, timings, warmUp, calls));
            }
        }
    }

    private static String floor(
            GraphQlClient client, Floor floor, Question question, Timings timings, int warmUp, int calls)
            throws Exception {
        if (question.floor().isEmpty()) {
            return "%8s %8s".formatted("-", "-");
        }
        HttpRequest request = floor.request(question.floor(), question.floorVariables());
        double p50 = Timings.of(warmUp, calls, () -> client.send(request)).p50();
        return String.format(Locale.ROOT, "%8.1f %8.2f", p50, timings.p50() / p50);
    }

    private static long queries(MeterRegistry meters, java.util.concurrent.Callable<?> call) throws Exception {
        long before = count(meters);
        call.call();
        return count(meters) - before;
    }

    private static long count(MeterRegistry meters) {
        return meters.find("filiera.cypher").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}

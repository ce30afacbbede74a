package it.filiera.golden;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Asks a question by its operation document, as the page does. */
record Question(ExecutionGraphQlServiceTester tester, String document) {

    private static final Path OPERATIONS = Path.of("graphql/operations");

    /** The question whose document has this stem, for example {@code collaboration-paths}. */
    static Question of(ExecutionGraphQlServiceTester tester, String stem) {
        try (Stream<Path> files = Files.walk(OPERATIONS)) {
            Path file = files.filter(path -> path.endsWith(stem + ".graphql"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No operation document " + stem));
            return new Question(tester, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The answer; a test that expects an error looks at {@code errors()} first. */
    GraphQlTester.Response ask(Map<String, ? extends @Nullable Object> variables) {
        GraphQlTester.Request<?> request = tester.document(document);
        variables.forEach(request::variable);
        return request.execute();
    }

    /** The answers to a subscription as they come. */
    GraphQlTester.Subscription follow(Map<String, ?> variables) {
        GraphQlTester.Request<?> request = tester.document(document);
        variables.forEach(request::variable);
        return request.executeSubscription();
    }

    /**
     * How many statements the database is sent for one answer; the import worker's look for work and the reading of the
     * network are no part of it.
     */
    long statements(MeterRegistry meters, Map<String, ? extends @Nullable Object> variables) {
        long before = count(meters);
        ask(variables).errors().verify();
        return count(meters) - before;
    }

    /** The fields of one thing within an answer. */
    static Map<String, Object> fields(GraphQlTester.Response answer, String path) {
        return answer.path(path)
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    /** The fields of each thing of a list within an answer. */
    static List<Map<String, Object>> rows(GraphQlTester.Response answer, String path) {
        return answer.path(path)
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private static boolean isPartOfAnAnswer(String statement) {
        return statement.startsWith("questions/") && !statement.startsWith("questions/snapshot/");
    }

    private static long count(MeterRegistry meters) {
        return meters.find("filiera.cypher").timers().stream()
                .filter(timer -> isPartOfAnAnswer(String.valueOf(timer.getId().getTag("statement"))))
                .mapToLong(Timer::count)
                .sum();
    }
}

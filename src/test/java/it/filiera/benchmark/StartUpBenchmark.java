package it.filiera.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * From the start of the process to the first answer over GraphQL: once on an empty folder (the sample is loaded), then on
 * the existing store. The floor is a JVM that starts and ends, on the same machine at the same time.
 *
 * <p>Arguments: the packaged jar, a folder for the data, how many starts on the existing store.
 */
final class StartUpBenchmark {

    private static final int PORT = 28_471;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private StartUpBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        int starts = Integer.parseInt(arguments[2]);
        System.out.printf("%-44s %8s%n", "start to first answer", "seconds");
        System.out.printf("%-44s %8.1f%n", "floor: java -version", emptyJvm());
        System.out.printf("%-44s %8.1f%n", "empty folder, sample loaded", start(jar, data));
        for (int i = 1; i <= starts; i++) {
            System.out.printf("%-44s %8.1f%n", "existing store, start " + i, start(jar, data));
        }
    }

    private static double emptyJvm() throws Exception {
        long begin = System.nanoTime();
        new ProcessBuilder(java(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double start(Path jar, Path data) throws Exception {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", jar.toString()));
        command.add("--server.port=" + PORT);
        command.add("--filiera.data=" + data);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitAnswer(process, begin);
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitAnswer(Process process, long begin) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/graphql"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"query\":\"{ search(text: \\\"Politecnico di Milano\\\") { hits { label } } }\"}"))
                .build();
        while (true) {
            try {
                HttpResponse<String> answer = http.send(question, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains("POLITECNICO")) {
                    return;
                }
            } catch (java.io.IOException notYet) {
                // Refused until the service listens.
            }
            if (!process.isAlive() || System.nanoTime() - begin > LIMIT.toNanos()) {
                throw new IllegalStateException("No answer; exit code "
                        + (process.isAlive() ? "none, still running" : String.valueOf(process.exitValue())));
            }
            Thread.sleep(50);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

package it.filiera.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An officer's script: uploads files, starts imports and waits for their end, over HTTP with a password. */
final class ImportClient {

    private static final String BOUNDARY = "----a-boundary-of-the-test";
    private static final Path OPERATIONS = Path.of("graphql/operations/exchange");
    private static final long PATIENCE_MILLIS = 60_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final String base;
    private final String credentials;

    ImportClient(int port, String user, String password) {
        this.base = "http://127.0.0.1:" + port;
        this.credentials = user.isEmpty()
                ? ""
                : "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request("/api/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** What the service says of a file that it takes. */
    JsonNode upload(String name, byte[] content) {
        HttpResponse<String> answer = post(name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    JsonNode upload(String name, String text) {
        return upload(name, text.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    JsonNode graphQl(String operation, Map<String, ?> variables) {
        String body = json.writeValueAsString(
                Map.of("query", read(OPERATIONS.resolve(operation + ".graphql")), "variables", variables));
        return json.readTree(send(graphQl(body, "application/json")).body());
    }

    HttpRequest.Builder graphQl(String body, String accept) {
        return request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Every progress of a job until its end, as server-sent events. */
    String watch(String job) {
        String body = json.writeValueAsString(
                Map.of("query", read(OPERATIONS.resolve("import-progress.graphql")), "variables", Map.of("id", job)));
        return send(graphQl(body, "text/event-stream")).body();
    }

    /** Starts an import and gives its identifier. */
    String start(Map<String, ?> input) {
        JsonNode answer = graphQl("start-import", Map.of("input", input));
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.at("/data/startImport/id").asString();
    }

    /** The job once it is over. */
    JsonNode finished(String job) {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < deadline) {
            JsonNode found = graphQl("import-job", Map.of("id", job)).at("/data/importJob");
            if (!found.path("state").asString().equals("RUNNING")) {
                return found;
            }
            pause();
        }
        throw new AssertionError(job + " does not end");
    }

    /** Starts an import and waits for its end. */
    JsonNode run(Map<String, ?> input) {
        return finished(start(input));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return credentials.isEmpty() ? request : request.header("Authorization", credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

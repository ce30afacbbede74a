package it.filiera.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Sends operation documents over HTTP as any client does. */
final class GraphQlClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    GraphQlClient(URI address) {
        this.address = address;
    }

    /** A request ready to be sent: the document in this file with its variables. */
    HttpRequest request(String document, Map<String, Object> variables) throws Exception {
        String query = Files.readString(Path.of(document));
        byte[] body = JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    /** The body of the answer; an answer with errors fails, so that no benchmark measures failures. */
    String send(HttpRequest request) throws Exception {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}

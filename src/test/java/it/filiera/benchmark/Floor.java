package it.filiera.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The least a service can cost: hand-written Cypher through the official driver behind a bare HTTP handler. */
final class Floor implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;

    Floor(Driver driver) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits 40 ms for an acknowledgement
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(driver, exchange));
        server.start();
    }

    HttpRequest request(String name, Map<String, Object> variables) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
        return HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(variables)))
                .build();
    }

    private static void answer(Driver driver, HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, Object> variables = JSON.readValue(exchange.getRequestBody(), new TypeReference<>() {});
            String statement = statement(exchange.getRequestURI().getPath().substring(1));
            var result =
                    driver.executableQuery(statement).withParameters(variables).execute();
            byte[] body = JSON.writeValueAsBytes(
                    result.records().stream().map(Record::asMap).toList());
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String statement(String name) throws IOException {
        try (InputStream file = Floor.class.getResourceAsStream("/benchmark/" + name + ".cypher")) {
            if (file == null) {
                throw new IOException("No floor statement " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package it.filiera.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.security.Role;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Progress over WebSocket, as clients of the protocol {@code graphql-transport-ws} ask for it. */
@LiteralGraphTest
class ImportProgressTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:ImportJob {id: 'import:a', kind: 'UPLOAD', title: 'A', state: 'DONE', rowsDone: 3, rowsOf: 3,
                    rowsRejected: 0, tables: [], tableRows: [], startedAt: datetime()})
            """);

    private static final String SUBSCRIBE = """
            {"id": "1", "type": "subscribe", "payload":
              {"query": "subscription { importProgress(id: \\"import:a\\") { state rowsDone } }"}}
            """;

    @LocalServerPort
    private int port;

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

    @Test
    void anOfficerIsToldWhereTheJobStandsAndThatItIsOver() throws Exception {
        TestAccounts.add(GRAPH, "olga", Role.OFFICER);
        WebSocket socket = connect("olga");
        assertThat(next()).contains("connection_ack");
        socket.sendText(SUBSCRIBE, true).join();
        assertThat(next()).contains("\"next\"", "\"state\":\"DONE\"", "\"rowsDone\":3");
        assertThat(next()).contains("\"complete\"");
        socket.abort();
    }

    @Test
    void othersAreNotTold() throws Exception {
        TestAccounts.add(GRAPH, "sara", Role.SME);
        WebSocket socket = connect("sara");
        assertThat(next()).contains("connection_ack");
        socket.sendText(SUBSCRIBE, true).join();
        assertThat(next()).contains("FORBIDDEN");
        socket.abort();
    }

    private WebSocket connect(String user) {
        String pair = user + ":" + TestAccounts.PASSWORD;
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), new WebSocket.Listener() {
                    private final StringBuilder message = new StringBuilder();

                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
                        message.append(part);
                        if (last) {
                            received.add(message.toString());
                            message.setLength(0);
                        }
                        return WebSocket.Listener.super.onText(from, part, last);
                    }
                })
                .join();
        socket.sendText("{\"type\": \"connection_init\"}", true).join();
        return socket;
    }

    private String next() throws InterruptedException {
        return String.valueOf(received.poll(30, TimeUnit.SECONDS));
    }
}

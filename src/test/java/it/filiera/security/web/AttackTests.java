package it.filiera.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.security.Role;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.security.session.TestAttempts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What somebody tries who has no right to. The administrator Ada is signed in where a foreign page rides on her session. */
@LiteralGraphTest
class AttackTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    private static final String MAKE_ACCOUNT =
            "mutation { createAccount(input: {userName: \"mallory\", displayName: \"M\", roles: [ADMINISTRATOR]}) { password } }";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void people() {
        TestAttempts.forget(context);
        TestAccounts.add(GRAPH, "ada", Role.ADMINISTRATOR);
        TestAccounts.add(GRAPH, "sara", "org:a", Role.SME);
    }

    @Test
    void theHarmlessCaseWorksSoTheRefusalsMeanSomething() {
        assertThat(ada().graphQl(MAKE_ACCOUNT).body()).contains("\"password\":\"");
        assertThat(accounts()).contains("mallory");
    }

    @Test
    void aVisitorChangesNothing() {
        HttpResponse<String> answer = new Browser(port).graphQl(MAKE_ACCOUNT);
        assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"", "\"path\":[\"createAccount\"]");
        assertNothingChanged();
    }

    @Test
    void aVisitorReadsNeitherAccountsNorTheAuditLog() {
        Browser visitor = new Browser(port);
        assertThat(visitor.graphQl("{ accounts { edges { node { userName } } } }")
                        .body())
                .contains("UNAUTHENTICATED")
                .doesNotContain("sara");
        assertThat(visitor.graphQl("{ auditLog { edges { node { id } } } }").body())
                .contains("UNAUTHENTICATED");
    }

    @Test
    void anSmeDoesNotRaiseItsOwnRights() {
        Browser sara = signedIn("sara");
        String raise =
                "mutation { changeAccount(input: {id: \"account:sara\", displayName: \"S\", roles: [ADMINISTRATOR]}) { id } }";
        assertThat(sara.graphQl(raise).body()).contains("\"code\":\"FORBIDDEN\"");
        assertThat(sara.graphQl(MAKE_ACCOUNT).body()).contains("\"code\":\"FORBIDDEN\"");
        assertThat(sara.graphQl("{ accounts { edges { node { userName } } } }").body())
                .contains("FORBIDDEN");
        assertThat(roles("sara")).containsExactly("SME");
        assertNothingChanged();
    }

    @Test
    void fieldsThatAreNotAskedForChangeNothing() {
        Browser sara = Browser.onPage(port);
        HttpResponse<String> answer = sara.byPage(
                "POST",
                "/api/session",
                "{\"userName\":\"sara\",\"password\":\"%s\",\"roles\":[\"ADMINISTRATOR\"],\"organisation\":\"org:b\"}"
                        .formatted(TestAccounts.PASSWORD));
        assertThat(answer.body()).doesNotContain("ADMINISTRATOR", "org:b");
        assertThat(roles("sara")).containsExactly("SME");
        String stuffed = MAKE_ACCOUNT.replace("userName:", "passwordHash: \"x\", userName:");
        assertThat(ada().graphQl(stuffed).body()).contains("INVALID_QUERY");
        assertNothingChanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/json"})
    void aForeignPagesRequestWithoutTheTokenIsRefused(String contentType) {
        HttpResponse<String> answer =
                ada().send("POST", "/graphql", Browser.body(MAKE_ACCOUNT), Map.of("Content-Type", contentType));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("TOKEN_NEEDED");
        assertNothingChanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://127.0.0.1:3000", "http://localhost", "null"})
    void aForeignOriginIsRefusedEvenWithTheToken(String origin) {
        Browser ada = ada();
        HttpResponse<String> answer = ada.send(
                "POST",
                "/graphql",
                Browser.body(MAKE_ACCOUNT),
                Map.of(
                        "Content-Type",
                        Browser.JSON,
                        "X-XSRF-TOKEN",
                        Objects.requireNonNull(ada.cookies().get(Browser.TOKEN)),
                        "Origin",
                        origin));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("FOREIGN_ORIGIN");
        assertNothingChanged();
    }

    @Test
    void aTokenAmongFormFieldsIsNotTaken() {
        Browser ada = ada();
        HttpResponse<String> answer = ada.send(
                "POST",
                "/graphql?_csrf=" + ada.cookies().get(Browser.TOKEN),
                "_csrf=" + ada.cookies().get(Browser.TOKEN),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(answer.body()).contains("TOKEN_NEEDED");
    }

    @Test
    void nobodyIsSignedInOrOutByAForeignPage() {
        String attempt = "{\"userName\":\"sara\",\"password\":\"%s\"}".formatted(TestAccounts.PASSWORD);
        Browser victim = new Browser(port);
        assertThat(victim.send("POST", "/api/session", attempt, Map.of("Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(victim.cookies()).doesNotContainKey(Browser.SESSION);
        Browser ada = ada();
        assertThat(ada.send("DELETE", "/api/session", "", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(ada.get("/api/session").body()).contains("ada");
    }

    @Test
    void aLinkChangesNothing() {
        String query = URLEncoder.encode(MAKE_ACCOUNT, StandardCharsets.UTF_8);
        assertThat(ada().get("/graphql?query=" + query).statusCode()).isEqualTo(405);
        assertNothingChanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void whatIsNotForeseenNeedsASignedInPerson(String method) {
        assertThat(Browser.onPage(port).byPage(method, "/api/imports", "{}").statusCode())
                .isEqualTo(401);
        assertThat(new Browser(port)
                        .send(method, "/api/imports", "{}", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000000000000000", "account:ada", "../../ada", "'; DROP"})
    void aMadeUpSessionIsNobodys(String session) {
        Browser forger = new Browser(port);
        forger.cookies().put(Browser.SESSION, session);
        assertThat(forger.graphQl(MAKE_ACCOUNT).body()).contains("UNAUTHENTICATED");
        assertNothingChanged();
    }

    @Test
    void aSessionPlantedBeforeSigningInIsNotTheOneAfter() {
        Browser victim = Browser.onPage(port);
        victim.cookies().put(Browser.SESSION, "planted-by-mallory");
        victim.signIn("ada", TestAccounts.PASSWORD);
        String session = victim.cookies().get(Browser.SESSION);
        String token = victim.cookies().get(Browser.TOKEN);
        assertThat(session).isNotNull().isNotEqualTo("planted-by-mallory");
        victim.signIn("ada", TestAccounts.PASSWORD);
        assertThat(victim.cookies().get(Browser.SESSION)).isNotEqualTo(session);
        assertThat(victim.cookies().get(Browser.TOKEN)).isNotNull().isNotEqualTo(token);
    }

    @Test
    void aStolenCookieIsWorthNothingAfterSigningOut() {
        Browser ada = ada();
        Browser thief = new Browser(port);
        thief.cookies().putAll(ada.cookies());
        assertThat(thief.graphQl("{ me { userName } }").body()).contains("ada");
        ada.byPage("DELETE", "/api/session", "");
        assertThat(thief.graphQl("{ me { userName } }").body()).doesNotContain("ada");
    }

    @Test
    void guessingIsStoppedWithTheSameAnswerForEveryName() {
        for (String name : List.of("ada", "nobody")) {
            Browser attacker = Browser.onPage(port);
            List<Integer> answers = IntStream.range(0, 8)
                    .mapToObj(i -> attacker.signIn(name, "guess " + i).statusCode())
                    .toList();
            assertThat(answers).as(name).containsExactly(401, 401, 401, 401, 401, 429, 429, 429);
            HttpResponse<String> right = attacker.signIn(name, TestAccounts.PASSWORD);
            assertThat(right.statusCode()).isEqualTo(429);
            assertThat(Long.parseLong(right.headers().firstValue("retry-after").orElseThrow()))
                    .isBetween(1L, 900L);
        }
    }

    @Test
    void aUserNameIsNotToldByTheAnswer() {
        GRAPH.run("MATCH (a:Account {key: 'sara'}) SET a.disabledAt = datetime()");
        List<String> answers = List.of("ada", "sara", "nobody", "admin").stream()
                .map(name -> Browser.onPage(port).signIn(name, "wrong password"))
                .map(answer -> answer.statusCode() + " " + answer.body())
                .distinct()
                .toList();
        assertThat(answers)
                .containsExactly("401 {\"code\":\"SIGN_IN_REFUSED\",\"message\":\"User name or password is wrong.\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 421",
        "127.0.0.1.evil.example:8080, 421",
        "localhost.evil.example, 421",
        "localhost, 200",
        "LOCALHOST:8080, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200",
        "[::2], 421",
        "localhost., 421"
    })
    void aNameThatIsMadeToLeadHereIsNotOurs(String host, int status) throws IOException {
        assertThat(raw("/api/session", host)).startsWith("HTTP/1.1 " + status).contains("Content-Security-Policy");
    }

    @Test
    void forwardingHeadersDoNotChangeTheHostThatIsLookedAt() throws IOException {
        assertThat(raw("/api/session", "evil.example", "X-Forwarded-Host: localhost", "Forwarded: host=localhost"))
                .startsWith("HTTP/1.1 421")
                .contains("UNKNOWN_HOST");
    }

    @Test
    void aWebSocketFromAForeignPageIsRefused() throws IOException {
        assertThat(raw(
                        "/graphql",
                        "localhost:" + port,
                        "Origin: http://localhost:3000",
                        "Upgrade: websocket",
                        "Connection: Upgrade",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="))
                .startsWith("HTTP/1.1 403")
                .contains("FOREIGN_ORIGIN");
    }

    @Test
    void aBodyOverTheLimitIsNotReadForASignIn() {
        Browser browser = Browser.onPage(port);
        assertThat(browser.signIn("ada", "x".repeat(200_000)).statusCode()).isEqualTo(413);
    }

    private Browser ada() {
        return signedIn("ada");
    }

    private Browser signedIn(String userName) {
        Browser browser = Browser.onPage(port);
        assertThat(browser.signIn(userName, TestAccounts.PASSWORD).statusCode()).isEqualTo(200);
        return browser;
    }

    /** A GET whose headers Java's own client would not send. */
    private String raw(String path, String host, String... headers) throws IOException {
        String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n"
                .formatted(
                        path,
                        host,
                        Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining()));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertNothingChanged() {
        assertThat(accounts()).containsExactly("ada", "sara");
        assertThat(GRAPH.rows("MATCH (e:AuditEntry) RETURN e")).isEmpty();
    }

    private static List<Object> accounts() {
        return GRAPH.rows("MATCH (a:Account) RETURN a.key AS key ORDER BY key").stream()
                .map(row -> row.get("key"))
                .toList();
    }

    private static List<Object> roles(String key) {
        return GRAPH
                .rows("MATCH (a:Account {key: $key}) UNWIND a.roles AS role RETURN role", Map.of("key", key))
                .stream()
                .map(row -> row.get("role"))
                .toList();
    }
}

package it.filiera.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.security.Role;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.security.session.TestAttempts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Signing in, staying signed in, and signing out, as the page and as a script do it. */
@LiteralGraphTest
class SessionTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    private static final String NEW_PASSWORD = "another long enough phrase";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void olga() {
        TestAttempts.forget(context);
        TestAccounts.add(GRAPH, "olga", Role.OFFICER);
    }

    @Test
    void aVisitorReadsWithoutACookieAndWithoutAToken() {
        Browser browser = new Browser(port);
        HttpResponse<String> answer = browser.graphQl("{ me { id roles rights } }");
        assertThat(answer.body()).isEqualTo("{\"data\":{\"me\":{\"id\":null,\"roles\":[\"VISITOR\"],\"rights\":[]}}}");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void signingInAndOutIsSeenInEachAnswer() {
        Browser browser = Browser.onPage(port);
        HttpResponse<String> signedIn = browser.signIn("olga", TestAccounts.PASSWORD);
        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(signedIn.body()).contains("\"userName\":\"olga\"", "\"OFFICER\"", "\"signInWith\":[]");
        assertThat(browser.get("/api/session").body()).contains("\"id\":\"account:olga\"");
        assertThat(browser.graphQl("{ me { userName } }").body()).contains("olga");
        assertThat(browser.byPage("DELETE", "/api/session", "").statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/session").body()).contains("VISITOR");
    }

    @Test
    void cookiesAreKeptFromScriptsAndOtherSites() {
        Browser browser = Browser.onPage(port);
        List<String> cookies =
                browser.signIn("olga", TestAccounts.PASSWORD).headers().allValues("set-cookie");
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith(Browser.SESSION))
                .singleElement()
                .satisfies(cookie ->
                        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Domain"));
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith(Browser.TOKEN))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("SameSite=Lax").doesNotContain("HttpOnly"));
    }

    @Test
    void answersToPeopleAreNotStored() {
        Browser browser = Browser.onPage(port);
        assertThat(browser.signIn("olga", TestAccounts.PASSWORD).headers().firstValue("cache-control"))
                .contains("no-store");
        assertThat(browser.graphQl("{ me { id } }").headers().firstValue("cache-control"))
                .contains("no-store");
    }

    @Test
    void aPasswordSetBySomebodyElseIsChangedFirst() {
        GRAPH.run("MATCH (a:Account {key: 'olga'}) SET a.passwordChangeNeeded = true");
        Browser browser = Browser.onPage(port);
        assertThat(browser.signIn("olga", TestAccounts.PASSWORD).body())
                .contains("\"passwordChangeNeeded\":true", "\"rights\":[]");
        assertThat(change(browser, TestAccounts.PASSWORD, "short").body()).contains("newPassword", "12 to 200");
        assertThat(change(browser, TestAccounts.PASSWORD, TestAccounts.PASSWORD).statusCode())
                .isEqualTo(400);
        assertThat(change(browser, TestAccounts.PASSWORD, NEW_PASSWORD).body())
                .contains("\"passwordChangeNeeded\":false", "IMPORT");
        assertThat(browser.graphQl("{ me { rights } }").body()).contains("IMPORT");
        assertThat(Browser.onPage(port).signIn("olga", NEW_PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        Browser first = Browser.onPage(port);
        first.signIn("olga", TestAccounts.PASSWORD);
        Browser second = Browser.onPage(port);
        second.signIn("olga", TestAccounts.PASSWORD);
        assertThat(change(first, TestAccounts.PASSWORD, NEW_PASSWORD).statusCode())
                .isEqualTo(200);
        assertThat(first.get("/api/session").body()).contains("olga");
        assertThat(second.get("/api/session").body()).contains("VISITOR");
    }

    @Test
    void aVisitorHasNoPasswordToChange() {
        HttpResponse<String> answer = change(Browser.onPage(port), TestAccounts.PASSWORD, NEW_PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aScriptSendsItsPasswordWithEachRequestAndGetsNoSession() {
        Browser script = new Browser(port);
        HttpResponse<String> answer = script.send(
                "POST",
                "/graphql",
                Browser.body("{ me { userName } }"),
                Map.of("Content-Type", Browser.JSON, "Authorization", basic()));
        assertThat(answer.body()).contains("olga");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void manyRightRequestsAtOnceAreNotTakenForGuessing() {
        List<Integer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> new Browser(port)
                        .send("GET", "/api/session", "", Map.of("Authorization", basic()))
                        .statusCode())
                .toList();
        assertThat(answers).hasSize(12).containsOnly(200);
    }

    @Test
    void noAnswerMakesABrowserAskForAPassword() {
        Browser browser = Browser.onPage(port);
        HttpResponse<String> wrong = browser.signIn("olga", "wrong");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("www-authenticate")).isEmpty();
        HttpResponse<String> elsewhere = browser.byPage("POST", "/api/anything", "{}");
        assertThat(elsewhere.statusCode()).isEqualTo(401);
        assertThat(elsewhere.body()).contains("\"code\":\"UNAUTHENTICATED\"");
        assertThat(elsewhere.headers().firstValue("www-authenticate")).isEmpty();
    }

    private static HttpResponse<String> change(Browser browser, String present, String chosen) {
        return browser.byPage(
                "PUT",
                "/api/session/password",
                "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(present, chosen));
    }

    private static String basic() {
        byte[] pair = ("olga:" + TestAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}

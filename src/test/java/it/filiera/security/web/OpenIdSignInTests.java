package it.filiera.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.security.Role;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in at an identity provider that is given by properties alone, over real HTTP with signed tokens. */
@LiteralGraphTest
class OpenIdSignInTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    private static final TestIdentityProvider PROVIDER = new TestIdentityProvider();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        String registration = "spring.security.oauth2.client.registration.work.";
        properties.add("spring.security.oauth2.client.provider.work.issuer-uri", PROVIDER::issuer);
        properties.add(registration + "client-id", () -> TestIdentityProvider.CLIENT);
        properties.add(registration + "client-secret", () -> "secret");
        properties.add(registration + "client-name", () -> "Work account");
        properties.add(registration + "scope", () -> "openid,profile");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void olga() {
        PROVIDER.person("s-1");
        TestAccounts.add(GRAPH, "olga", Role.ADMINISTRATOR);
    }

    @Test
    void thePageIsToldWhereToSendPeople() {
        assertThat(new Browser(port).get("/api/session").body())
                .contains("\"signInWith\":[{\"name\":\"Work account\",\"address\":\"/oauth2/authorization/work\"}]");
    }

    @Test
    void aPersonOfTheProviderGetsAnAccountWithoutRightsWhateverItsName() {
        Browser browser = Browser.onPage(port);
        assertThat(visit(browser)).endsWith("/");
        assertThat(browser.get("/api/session").body())
                .contains("Olga of the provider", "\"roles\":[\"VISITOR\"]", "\"rights\":[]")
                .doesNotContain("account:olga");
        assertThat(GRAPH.rows(
                        "MATCH (a:Account {issuer: $issuer}) RETURN a.subject AS subject",
                        Map.of("issuer", PROVIDER.issuer())))
                .containsExactly(Map.of("subject", "s-1"));
    }

    @Test
    void rightsComeFromTheAccountHere() {
        visit(Browser.onPage(port));
        GRAPH.run("MATCH (a:Account {subject: 's-1'}) SET a.roles = ['OFFICER']");
        Browser browser = Browser.onPage(port);
        visit(browser);
        assertThat(browser.graphQl("{ me { rights } }").body()).contains("IMPORT");
        assertThat(GRAPH.rows("MATCH (a:Account) RETURN a")).hasSize(2);
    }

    @Test
    void theSessionAfterSigningInIsANewOne() {
        Browser browser = Browser.onPage(port);
        browser.cookies().put(Browser.SESSION, "planted-by-mallory");
        String before = browser.cookies().get(Browser.TOKEN);
        visit(browser);
        assertThat(browser.cookies().get(Browser.SESSION)).isNotEqualTo("planted-by-mallory");
        assertThat(browser.cookies().get(Browser.TOKEN)).isNotEqualTo(before);
    }

    @Test
    void aDisabledAccountStaysOut() {
        visit(Browser.onPage(port));
        GRAPH.run("MATCH (a:Account {subject: 's-1'}) SET a.disabledAt = datetime()");
        Browser browser = Browser.onPage(port);
        assertThat(visit(browser)).endsWith("/?signIn=refused");
        assertThat(browser.get("/api/session").body()).contains("VISITOR").doesNotContain("Olga");
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        PROVIDER.tokenForAnotherService();
        Browser browser = Browser.onPage(port);
        assertThat(visit(browser)).endsWith("/?signIn=refused");
        assertThat(GRAPH.rows("MATCH (a:Account) RETURN a")).hasSize(1);
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() {
        Browser browser = Browser.onPage(port);
        HttpResponse<String> answer = browser.get("/login/oauth2/code/work?code=code-0&state=made-up");
        assertThat(location(answer)).endsWith("/?signIn=refused");
        assertThat(browser.get("/api/session").body()).contains("VISITOR");
    }

    /** Follows the browser to the provider and back; gives the address it ends at. */
    private String visit(Browser browser) {
        String atProvider = location(browser.get("/oauth2/authorization/work"));
        assertThat(atProvider).startsWith(PROVIDER.issuer()).contains("code_challenge=", "nonce=");
        String back = location(plainGet(atProvider));
        assertThat(back).startsWith(browser.origin());
        return location(browser.get(back.substring(browser.origin().length())));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return List.copyOf(answer.headers().allValues("location")).get(0);
    }

    private static HttpResponse<String> plainGet(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

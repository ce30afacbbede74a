package it.filiera.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.security.SecurityProperties;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** The checks where the service is reached from other machines: 192.0.2.7 is one, 127.0.0.1 a proxy on this one. */
class NetworkTests {

    private static final String PASSED = "passed";

    private final Refusals refusals = new Refusals(JsonMapper.shared());

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, http, false, HTTPS_NEEDED",
        "192.0.2.7, https, false, passed",
        "192.0.2.7, http, true, passed",
        "127.0.0.1, http, false, passed",
        "::1, http, false, passed",
    })
    void passwordsAreTakenOverHttpsOrFromThisMachine(String from, String scheme, boolean plainHttp, String outcome)
            throws Exception {
        Filter check =
                new PasswordTransportCheck(new SecurityProperties(Set.of(), plainHttp, Duration.ofHours(1)), refusals);
        MockHttpServletRequest signIn = request("POST", "/api/session", from, scheme);
        assertThat(outcome(check, signIn)).contains(outcome);
        MockHttpServletRequest script = request("GET", "/graphql", from, scheme);
        script.addHeader("Authorization", "basic b2xnYTp4");
        assertThat(outcome(check, script)).contains(outcome);
    }

    @Test
    void readingNeedsNoHttps() throws Exception {
        Filter check = new PasswordTransportCheck(properties(), refusals);
        assertThat(outcome(check, request("POST", "/graphql", "192.0.2.7", "http")))
                .isEqualTo(PASSED);
        assertThat(outcome(check, request("GET", "/api/session", "192.0.2.7", "http")))
                .isEqualTo(PASSED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "all",
            value = {
                "all, '', evil.example, passed",
                "all, filiera.example.org, evil.example, UNKNOWN_HOST",
                "all, filiera.example.org, Filiera.Example.org:443, passed",
                "127.0.0.1, filiera.example.org, filiera.example.org, passed",
                "127.0.0.1, '', filiera.example.org, UNKNOWN_HOST",
                "::1, '', evil.example, UNKNOWN_HOST",
                "192.0.2.1, '', evil.example, passed",
            })
    void namesAreCheckedOnLoopbackAndWhereverSomeAreGiven(
            @Nullable String listening, String configured, String host, String outcome) throws Exception {
        Filter check = new HostCheck(address(listening), properties(configured), refusals);
        MockHttpServletRequest request = request("GET", "/", "192.0.2.7", "http");
        request.addHeader("Host", host);
        assertThat(outcome(check, request)).contains(outcome);
    }

    @Test
    void aRequestWithoutAHostIsRefused() throws Exception {
        Filter check = new HostCheck(InetAddress.getLoopbackAddress(), properties(), refusals);
        assertThat(outcome(check, request("GET", "/", "127.0.0.1", "http"))).contains("UNKNOWN_HOST");
    }

    @ParameterizedTest
    @CsvSource({
        "https://filiera.example.org, passed",
        "https://filiera.example.org.evil.example, FOREIGN_ORIGIN",
        "https://evil.example, FOREIGN_ORIGIN",
        "https://127.0.0.1:8080, passed",
    })
    void aProxyThatChangesTheHostLeavesOurOriginOurs(String origin, String outcome) throws Exception {
        Filter check = new OriginCheck(properties("filiera.example.org"), refusals);
        MockHttpServletRequest request = request("POST", "/api/imports", "127.0.0.1", "http");
        request.addHeader("Host", "127.0.0.1:8080");
        request.addHeader("Origin", origin);
        assertThat(outcome(check, request)).contains(outcome);
    }

    private static SecurityProperties properties(String... hosts) {
        return new SecurityProperties(
                hosts.length == 0 || hosts[0].isEmpty() ? Set.of() : Set.of(hosts), false, Duration.ofHours(1));
    }

    private static @Nullable InetAddress address(@Nullable String literal) throws UnknownHostException {
        return literal == null ? null : InetAddress.getAllByName(literal)[0];
    }

    private static MockHttpServletRequest request(String method, String path, String from, String scheme) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(from);
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        return request;
    }

    private static String outcome(Filter check, MockHttpServletRequest request) throws IOException, ServletException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        check.doFilter(request, response, chain);
        return chain.getRequest() != null ? PASSED : Objects.requireNonNull(response.getContentAsString());
    }
}

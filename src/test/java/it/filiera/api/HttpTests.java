package it.filiera.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.LiteralGraphTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What any HTTP client meets: GraphQL over HTTP, limits, stable error codes, safe headers. */
@LiteralGraphTest
class HttpTests {

    private static final String RESPONSE_JSON = "application/graphql-response+json";
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ApiProperties limits;

    @Test
    void aQueryByPostIsAnswered() throws Exception {
        HttpResponse<String> answer = post("{\"query\":\"{ __typename }\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(RESPONSE_JSON);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @Test
    void aQueryByGetIsAnswered() throws Exception {
        String query = "query Ask($kind: String!) { __type(name: $kind) { name } } query Other { __typename }";
        HttpResponse<String> answer = get("/graphql?operationName=Ask&variables=" + encoded("{\"kind\":\"Project\"}")
                + "&query=" + encoded(query));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"__type\":{\"name\":\"Project\"}}}");
    }

    @Test
    void aMutationByGetIsRefused() throws Exception {
        HttpResponse<String> answer = get("/graphql?query=" + encoded("mutation { __typename }"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow")).contains("POST");
    }

    @Test
    void variablesThatAreNoObjectAreRefused() throws Exception {
        assertThat(get("/graphql?query=" + encoded("{ __typename }") + "&variables=" + encoded("[1"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":123}",
                "{\"query\":true}",
                "{\"query\":\"{ __typename }\",\"operationName\":7}",
                "{\"query\":\"{ __typename }\",\"operationName\":false}",
                "{\"nothing\":1}",
                "not json"
            })
    void aBodyThatIsNoGraphQlRequestIs400(String body) throws Exception {
        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyOverTheLimitIs413() throws Exception {
        String padding = " ".repeat(Math.toIntExact(limits.maxBody().toBytes()));
        assertThat(post("{\"query\":\"{ __typename }" + padding + "\"}").statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __typename", "query {"})
    void wrongSyntaxHasACode(String query) throws Exception {
        assertThat(post("{\"query\":\"" + query + "\"}").body()).contains("\"code\":\"INVALID_SYNTAX\"");
    }

    @Test
    void anUnknownFieldHasACodeAndIsNamed() throws Exception {
        assertThat(post("{\"query\":\"{ nonsense }\"}").body()).contains("\"code\":\"INVALID_QUERY\"", "nonsense");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "it; first: «0» non va bene: dai un numero da 1 a 100.; dai un numero da 1 a 100",
                "it-CH; first: «0» non va bene: dai un numero da 1 a 100.; dai un numero da 1 a 100",
                "en; first: \\\"0\\\" cannot be used: give a number from 1 to 100.; give a number from 1 to 100",
                "de; first: \\\"0\\\" cannot be used: give a number from 1 to 100.; give a number from 1 to 100"
            })
    void aRefusalIsToldInTheLanguageOfWhoAskedAndByAStableCode(String asked, String message, String reason)
            throws Exception {
        String question = "{\"query\":\"{ organisations(first: 0) { edges { cursor } } }\"}";
        assertThat(send(HttpRequest.newBuilder(address("/graphql"))
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", asked)
                                .POST(HttpRequest.BodyPublishers.ofString(question))
                                .build())
                        .body())
                .contains("\"message\":\"" + message)
                .contains(
                        "\"reason\":\"" + reason,
                        "\"remedy\":\"NUMBER_BETWEEN\"",
                        "\"remedyValues\":[\"1\",\"100\"]",
                        "\"argument\":\"first\"");
    }

    @Test
    void aRefusalOutsideOfGraphQlIsToldInItTooAndInEnglishToWhoNamesNoLanguage() throws Exception {
        String path = "/api/exports/csv?list=secrets";
        assertThat(send(HttpRequest.newBuilder(address(path))
                                .header("Accept-Language", "it")
                                .build())
                        .body())
                .contains("list: «secrets» non va bene: dai uno di questi: organisations, projects");
        assertThat(get(path).body()).contains("cannot be used: give one of organisations, projects");
    }

    @Test
    void aRequestNestedTooDeepSaysTheLimit() throws Exception {
        String deep = "parent { ".repeat(limits.maxDepth()) + "code" + " }".repeat(limits.maxDepth());
        String body = post("{\"query\":\"{ region(code: \\\"ITC4\\\") { " + deep + " } }\"}")
                .body();
        assertThat(body).contains("\"code\":\"LIMIT_EXCEEDED\"", "at most " + limits.maxDepth() + " are answered");
    }

    @Test
    void aRequestThatAsksForTooMuchSaysWhatItWouldCost() throws Exception {
        String greedy = "{ organisations(first: 100) { edges { node { projects(first: 100) { edges { node "
                + "{ participations(first: 200) { role } } } } } } } }";
        assertThat(post("{\"query\":\"" + greedy + "\"}").body())
                .contains("\"code\":\"LIMIT_EXCEEDED\"", "at most " + limits.maxCost() + " is answered");
    }

    @Test
    void hundredsOfQuestionsUnderAliasesAreTooMuch() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            many.append("a").append(i).append(": schemes { id } ");
        }
        assertThat(post("{\"query\":\"{ " + many + " }\"}").body()).contains("\"code\":\"LIMIT_EXCEEDED\"");
    }

    @Test
    void theSchemaIsPrinted() throws Exception {
        assertThat(get("/graphql/schema").body()).contains("type Organisation implements Entity", "PriorityArea");
    }

    @Test
    void graphiQlAsksNothingOfOtherServers() throws Exception {
        HttpResponse<String> page = get("/graphiql");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("graphiql.min.js").doesNotContain("http://", "https://");
        var links = java.util.regex.Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body());
        assertThat(links.results().map(link -> link.group(1)).toList())
                .hasSize(6)
                .allSatisfy(link -> assertThat(get(link).statusCode()).as(link).isEqualTo(200));
    }

    @Test
    void headersKeepThePageToItsOwnOrigin() throws Exception {
        HttpResponse<String> answer = post("{\"query\":\"{ __typename }\"}");
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(HttpRequest.newBuilder(address("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", RESPONSE_JSON)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package it.filiera.api;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queries by GET, as GraphQL over HTTP allows: {@code /graphql?query=...&variables=...&operationName=...}. A copied link to
 * an answer works. Anything but a query is refused with 405: a link must not change anything.
 */
@Configuration(proxyBeanMethods = false)
class GetRequests {

    @Bean
    @Order(-1) // before Boot's own route, which answers every GET with 405
    RouterFunction<ServerResponse> graphQlByGet(GraphQlHttpHandler handler, JsonMapper json) {
        return RouterFunctions.route()
                .GET(
                        "/graphql",
                        RequestPredicates.param("query", query -> true),
                        request -> answer(handler, json, request))
                .build();
    }

    private static ServerResponse answer(GraphQlHttpHandler handler, JsonMapper json, ServerRequest request)
            throws Exception {
        Map<String, Object> body = new HashMap<>();
        String query = request.param("query").orElse("");
        String operation =
                request.param("operationName").filter(name -> !name.isEmpty()).orElse(null);
        body.put("query", query);
        if (operation != null) {
            body.put("operationName", operation);
        }
        try {
            for (String part : new String[] {"variables", "extensions"}) {
                if (request.param(part).filter(text -> !text.isBlank()).isPresent()) {
                    body.put(part, json.readValue(request.param(part).orElseThrow(), Map.class));
                }
            }
        } catch (JacksonException noObject) {
            return ServerResponse.badRequest().body("\"variables\" and \"extensions\" have to be JSON objects.");
        }
        if (changesSomething(query, operation)) {
            return ServerResponse.status(405)
                    .header("Allow", "POST")
                    .body("Only queries are answered by GET; send this one by POST.");
        }
        return handler.handleRequest(ServerRequest.from(request)
                .method(org.springframework.http.HttpMethod.POST)
                .header("Content-Type", "application/json")
                .body(json.writeValueAsBytes(body))
                .build());
    }

    /** Whether the operation that would run is not a query. Syntax errors are left to the handler, which explains them. */
    private static boolean changesSomething(String query, @Nullable String operationName) {
        try {
            Document document = Parser.parse(query);
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() != OperationDefinition.Operation.QUERY);
        } catch (InvalidSyntaxException explainedLater) {
            return false;
        }
    }
}

package it.filiera.api;

import graphql.GraphQLError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives errors that come from GraphQL Java itself (syntax, validation, limits) a stable {@code extensions.code} too. */
@Component
class CodeOnEveryError implements WebGraphQlInterceptor {

    private static final Map<String, String> CODES = Map.of(
            "InvalidSyntax", "INVALID_SYNTAX",
            "ValidationError", "INVALID_QUERY",
            "OperationNotSupported", "INVALID_QUERY",
            "ExecutionAborted", "LIMIT_EXCEEDED");

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(CodeOnEveryError::withCodes);
    }

    private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
        List<ResponseError> errors = response.getErrors();
        return errors.isEmpty()
                ? response
                : response.transform(builder -> builder.errors(
                        errors.stream().map(CodeOnEveryError::withCode).toList()));
    }

    private static GraphQLError withCode(ResponseError error) {
        Map<String, Object> extensions = new HashMap<>(error.getExtensions());
        extensions.putIfAbsent("code", CODES.getOrDefault(String.valueOf(error.getErrorType()), "BAD_REQUEST"));
        GraphQLError.Builder<?> copy = GraphQLError.newError();
        copy.errorType(error.getErrorType());
        copy.message("%s", error.getMessage());
        copy.locations(error.getLocations());
        copy.extensions(extensions);
        if (!error.getParsedPath().isEmpty()) {
            copy.path(error.getParsedPath());
        }
        return copy.build();
    }
}

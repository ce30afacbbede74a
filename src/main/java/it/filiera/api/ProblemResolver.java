package it.filiera.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.Busy;
import it.filiera.kernel.GraphUnavailable;
import it.filiera.kernel.Language;
import it.filiera.kernel.Problem;
import it.filiera.kernel.TooSlow;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * The one place where problems become GraphQL errors: {@code extensions.code}, the problem's own
 * properties, and a message in the language of {@code Accept-Language}.
 * Anything that is no {@link Problem} is our defect: logged with a number, of which only the number is shown.
 */
@Component
class ProblemResolver extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
        Problem problem = problemIn(thrown);
        Language language = Language.of(null, field.getLocale());
        return problem != null
                ? error(field, type(problem), problem.message(language), extensions(problem, language))
                : defect(thrown, field);
    }

    private static GraphQLError defect(Throwable thrown, DataFetchingEnvironment field) {
        String number = UUID.randomUUID().toString();
        LOG.error("Defect {} at {}", number, field.getExecutionStepInfo().getPath(), thrown);
        return error(
                field,
                ErrorType.INTERNAL_ERROR,
                "Something went wrong on our side; the log has it under " + number + ".",
                Map.of("code", "INTERNAL", "incident", number));
    }

    private static GraphQLError error(
            DataFetchingEnvironment field,
            ErrorClassification type,
            @Nullable String message,
            Map<String, Object> extensions) {
        return GraphQLError.newError()
                .errorType(type)
                .message("%s", message)
                .path(field.getExecutionStepInfo().getPath())
                .location(field.getField().getSourceLocation())
                .extensions(extensions)
                .build();
    }

    static @Nullable Problem problemIn(@Nullable Throwable thrown) {
        if (thrown == null) {
            return null;
        }
        return thrown instanceof Problem problem ? problem : problemIn(thrown.getCause());
    }

    static Map<String, Object> extensions(Problem problem, Language language) {
        Map<String, Object> extensions = new HashMap<>(problem.properties(language));
        extensions.put("code", problem.code());
        return extensions;
    }

    static ErrorType type(Problem problem) {
        if (problem instanceof BadRequest) {
            return ErrorType.BAD_REQUEST;
        }
        if (problem instanceof Busy || problem instanceof GraphUnavailable || problem instanceof TooSlow) {
            return ErrorType.INTERNAL_ERROR;
        }
        return problem.code().equals("UNAUTHENTICATED") ? ErrorType.UNAUTHORIZED : ErrorType.FORBIDDEN;
    }
}

package it.filiera.api;

import graphql.GraphQLError;
import it.filiera.kernel.Language;
import it.filiera.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Problems of subscriptions have the same codes as those of questions; what is no problem is told without details. */
@Component
class SubscriptionProblems extends SubscriptionExceptionResolverAdapter {

    SubscriptionProblems() {
        setThreadLocalContextAware(true); // for the language
    }

    @Override
    protected @Nullable List<GraphQLError> resolveToMultipleErrors(Throwable thrown) {
        Problem problem = ProblemResolver.problemIn(thrown);
        Language language = Language.of(null, LocaleContextHolder.getLocale());
        return problem == null
                ? null
                : List.of(GraphQLError.newError()
                        .errorType(ProblemResolver.type(problem))
                        .message("%s", problem.message(language))
                        .extensions(ProblemResolver.extensions(problem, language))
                        .build());
    }
}

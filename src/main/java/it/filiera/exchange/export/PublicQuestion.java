package it.filiera.exchange.export;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * A question as everybody may ask it over GraphQL, with its limits and its permissions.
 *
 * @param document text of the operation; its answer has the alias {@code list}
 */
record PublicQuestion(ExecutionGraphQlService questions, String document) {

    /** The question of {@code graphql/exports/<name>.graphql}. */
    static PublicQuestion of(ExecutionGraphQlService questions, String name) {
        try (InputStream file = PublicQuestion.class.getResourceAsStream("/graphql/exports/" + name + ".graphql")) {
            if (file == null) {
                throw new IllegalStateException("No document graphql/exports/" + name + ".graphql");
            }
            return new PublicQuestion(questions, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The answer; null when there is nothing of what is asked for.
     *
     * @throws BadRequest in the words of GraphQL's answer, when it cannot be answered
     */
    @Nullable
    Map<String, Object> ask(Map<String, Object> variables, String field, Language language) {
        ExecutionGraphQlResponse answer = Objects.requireNonNull(questions
                .execute(new DefaultExecutionGraphQlRequest(
                        document,
                        null,
                        variables,
                        Map.of(),
                        UUID.randomUUID().toString(),
                        Locale.forLanguageTag(language.name())))
                .block());
        for (ResponseError error : answer.getErrors()) {
            throw new BadRequest(
                    field,
                    String.valueOf(variables.get(field)),
                    ExportRemedy.AS_GRAPHQL_SAYS,
                    String.valueOf(error.getMessage()));
        }
        Object list = map(answer.getData()).get("list");
        return list == null ? null : map(list);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }
}

package it.filiera.exchange.export;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * A list as everybody gets it over GraphQL, under the same filter, page after page. A filter that cannot be answered is
 * refused at once, in the words of GraphQL's answer.
 */
final class FilteredList implements Table {

    private final ExecutionGraphQlService questions;
    private final String name;
    private final String document;
    private final List<Column> columns;
    private final Map<String, Object> filter;
    private final Language language;
    private final Map<String, Object> firstPage;

    FilteredList(
            ExecutionGraphQlService questions,
            String name,
            String document,
            List<Column> columns,
            Map<String, Object> filter,
            Language language) {
        this.questions = questions;
        this.name = name;
        this.document = document;
        this.columns = columns;
        this.filter = filter;
        this.language = language;
        this.firstPage = page(null);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> headings() {
        return columns.stream().map(column -> column.heading(language)).toList();
    }

    @Override
    public void each(Consumer<List<@Nullable Object>> row) {
        Map<String, Object> list = firstPage;
        while (true) {
            for (Map<String, Object> edge : maps(list.get("edges"))) {
                Map<String, Object> thing = map(edge.get("node"));
                List<@Nullable Object> cells = new ArrayList<>(columns.size());
                columns.forEach(column -> cells.add(column.value().apply(thing)));
                row.accept(cells);
            }
            Map<String, Object> pageInfo = map(list.get("pageInfo"));
            if (!Boolean.TRUE.equals(pageInfo.get("hasNextPage"))) {
                return;
            }
            list = page((String) pageInfo.get("endCursor"));
        }
    }

    private Map<String, Object> page(@Nullable String after) {
        Map<String, Object> variables = new HashMap<>(Map.of("filter", filter));
        if (after != null) {
            variables.put("after", after);
        }
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
            throw new BadRequest("filter", filter, "GraphQL says: " + error.getMessage());
        }
        return map(map(answer.getData()).get("list"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }
}

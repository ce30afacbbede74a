package it.filiera.exchange.export;

import static it.filiera.exchange.export.PublicQuestion.map;
import static it.filiera.exchange.export.PublicQuestion.maps;

import it.filiera.kernel.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list as everybody gets it over GraphQL, under the same filter, page after page. A filter that cannot be answered is
 * refused at once, in the words of GraphQL's answer.
 */
final class FilteredList implements Table {

    private final PublicQuestion question;
    private final String name;
    private final List<Column> columns;
    private final Map<String, Object> filter;
    private final Language language;
    private final Map<String, Object> firstPage;

    FilteredList(
            PublicQuestion question, String name, List<Column> columns, Map<String, Object> filter, Language language) {
        this.question = question;
        this.name = name;
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
        return Objects.requireNonNull(question.ask(variables, "filter", language));
    }
}

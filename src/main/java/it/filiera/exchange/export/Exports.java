package it.filiera.exchange.export;

import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds the table that is asked for. */
@Service
class Exports {

    private final GraphReader graph;
    private final ExecutionGraphQlService questions;

    Exports(GraphReader graph, ExecutionGraphQlService questions) {
        this.graph = graph;
        this.questions = questions;
    }

    /** A whole table of the bundle. */
    Table table(String name) {
        return ExportTables.find(name)
                .map(table -> WholeTable.of(graph, table))
                .orElseThrow(() -> new BadRequest(
                        "table",
                        name,
                        CommonRemedy.ONE_OF,
                        ExportTables.ALL.stream().map(ExportTable::name).collect(Collectors.joining(", "))));
    }

    /** A list for people, under a filter given as the JSON of the question's argument. */
    Table list(String name, @Nullable String filter, Language language) {
        List<Column> columns = ListColumns.LISTS.get(name);
        if (columns == null) {
            String lists = ListColumns.LISTS.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw new BadRequest("list", name, CommonRemedy.ONE_OF, lists);
        }
        return new FilteredList(PublicQuestion.of(questions, name), name, columns, conditions(filter), language);
    }

    /** What is linked to some things. */
    GraphView around(List<String> ids, List<String> links, int first, Language language) {
        return GraphView.around(PublicQuestion.of(questions, "neighbourhood"), ids, links, first, language);
    }

    private static Map<String, Object> conditions(@Nullable String filter) {
        if (filter == null || filter.isBlank()) {
            return Map.of();
        }
        try {
            Map<String, Object> conditions = JsonMapper.shared().readValue(filter, new TypeReference<>() {});
            return conditions == null ? Map.of() : conditions; // JSON's own null
        } catch (JacksonException malformed) {
            throw new BadRequest("filter", filter, ExportRemedy.FILTER_AS_JSON);
        }
    }
}

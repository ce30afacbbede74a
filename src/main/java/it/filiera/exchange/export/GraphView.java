package it.filiera.exchange.export;

import static it.filiera.exchange.export.PublicQuestion.map;
import static it.filiera.exchange.export.PublicQuestion.maps;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.kernel.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is directly linked to some things, as the question {@code neighbourhood} tells it: each thing and each link once. */
final class GraphView {

    private static final int MOST_THINGS = 100;
    private static final int MOST_NEIGHBOURS = 1000;
    private static final int PAGE = 100;

    private final Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> edges = new LinkedHashMap<>();

    private GraphView() {}

    /**
     * Asks for each thing in turn.
     *
     * @param links kinds of links; all when there are none
     * @param first how many neighbours of each, 1 to 1000
     */
    static GraphView around(
            PublicQuestion question, List<String> ids, List<String> links, int first, Language language) {
        if (ids.isEmpty() || ids.size() > MOST_THINGS) {
            throw new BadRequest("id", ids.size(), CommonRemedy.COUNT_BETWEEN, 1, MOST_THINGS);
        }
        if (first < 1 || first > MOST_NEIGHBOURS) {
            throw new BadRequest("first", first, CommonRemedy.NUMBER_BETWEEN, 1, MOST_NEIGHBOURS);
        }
        GraphView view = new GraphView();
        ids.forEach(id -> view.add(question, id, links, first, language));
        return view;
    }

    Collection<Map<String, Object>> nodes() {
        return nodes.values();
    }

    Collection<Map<String, Object>> edges() {
        return edges.values();
    }

    private void add(PublicQuestion question, String id, List<String> links, int first, Language language) {
        String after = null;
        for (int left = first; left > 0; left -= PAGE) {
            Map<String, Object> variables = new HashMap<>(Map.of("id", id, "first", Math.min(PAGE, left)));
            if (!links.isEmpty()) {
                variables.put("links", links);
            }
            if (after != null) {
                variables.put("after", after);
            }
            Map<String, Object> page = question.ask(variables, "links", language);
            if (page == null) {
                throw new BadRequest("id", id, ExportRemedy.KNOWN_THING);
            }
            maps(page.get("nodes")).forEach(node -> nodes.putIfAbsent(String.valueOf(node.get("id")), node));
            maps(page.get("edges")).forEach(edge -> edges.putIfAbsent(String.valueOf(edge.get("id")), edge));
            Map<String, Object> pageInfo = map(page.get("pageInfo"));
            if (!Boolean.TRUE.equals(pageInfo.get("hasNextPage"))) {
                return;
            }
            after = cursor(pageInfo);
        }
    }

    private static @Nullable String cursor(Map<String, Object> pageInfo) {
        return (String) pageInfo.get("endCursor");
    }
}

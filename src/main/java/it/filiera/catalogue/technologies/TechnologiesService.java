package it.filiera.catalogue.technologies;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Concept;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Technology;
import it.filiera.catalogue.concepts.ConceptMapper;
import it.filiera.catalogue.text.TextMatch;
import it.filiera.catalogue.text.TextQuery;
import it.filiera.catalogue.text.TextSearch;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code technologies} and {@code technology}. */
@Service
class TechnologiesService {

    record PageParameters(
            @Nullable String scheme,
            @Nullable String parent,
            @Nullable String afterScheme,
            @Nullable String afterNotation,
            @Nullable String afterId,
            int limit) {}

    record CountParameters(
            @Nullable String scheme, @Nullable String parent) {}

    record MatchingParameters(
            List<String> ids,
            @Nullable String scheme,
            @Nullable String parent) {}

    private static final Cypher<PageParameters> PAGE =
            Cypher.of("questions/catalogue/technologies", PageParameters.class);
    private static final Cypher<CountParameters> COUNT =
            Cypher.of("questions/catalogue/technologies-count", CountParameters.class);
    private static final Cypher<MatchingParameters> MATCHING =
            Cypher.of("questions/catalogue/technologies-matching", MatchingParameters.class);
    private static final int MOST_MATCHES = 1_000;
    private static final int SORT_KEYS = 3;

    private final GraphReader graph;
    private final TextSearch texts;
    private final ById<Technology> technologies;

    TechnologiesService(GraphReader graph, TextSearch texts, ById<Technology> technologies) {
        this.graph = graph;
        this.texts = texts;
        this.technologies = technologies;
    }

    /** Null when there is none with this identifier. */
    @Nullable
    Technology one(String id) {
        return technologies.byId(List.of(id)).get(id);
    }

    /** By taxonomy and notation; with a text best match first. */
    TechnologyConnection list(TechnologyFilter filter, int first, @Nullable String after) {
        String list = Cursor.fingerprint("technologies", filter);
        return filter.text() == null
                ? all(filter, list, Page.of(first, after, list, SORT_KEYS))
                : matching(filter, TextQuery.of("text", filter.text()), list, Page.of(first, after, list, 1));
    }

    private TechnologyConnection all(TechnologyFilter filter, String list, Page page) {
        PageParameters parameters = new PageParameters(
                filter.scheme(), filter.parent(), page.key(0), page.key(1), page.key(2), page.limit());
        List<NodeEdge<Technology>> found = graph.list(PAGE, parameters, row -> edge(list, row));
        return new TechnologyConnection(Connection.of(found, page, edge -> edge), () -> count(filter));
    }

    private int count(TechnologyFilter filter) {
        return graph.get(
                COUNT, new CountParameters(filter.scheme(), filter.parent()), row -> row.requireInt("technologies"));
    }

    private static NodeEdge<Technology> edge(String list, Row row) {
        Concept concept = ConceptMapper.concept(row);
        Cursor cursor = new Cursor(list, List.of(concept.schemeId(), row.requireString("notation"), concept.id()));
        return new NodeEdge<>(cursor.encode(), (Technology) concept);
    }

    /** The cursor is the position in the list of matches, which has at most {@value #MOST_MATCHES}. */
    private TechnologyConnection matching(TechnologyFilter filter, TextQuery text, String list, Page page) {
        List<String> ids = texts.find(text, Set.of(EntityKind.TECHNOLOGY), MOST_MATCHES).stream()
                .map(TextMatch::id)
                .toList();
        List<String> wanted = graph.list(
                MATCHING,
                new MatchingParameters(ids, filter.scheme(), filter.parent()),
                row -> row.requireString("id"));
        Long after = page.number(0);
        int start = after == null ? 0 : Math.toIntExact(Math.min(after + 1, wanted.size()));
        List<String> shown = wanted.subList(start, Math.min(start + page.limit(), wanted.size()));
        Map<String, Technology> known = technologies.byId(shown);
        List<NodeEdge<Technology>> edges = shown.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(one -> new NodeEdge<>(position(list, wanted.indexOf(one.id())), one))
                .toList();
        return new TechnologyConnection(Connection.of(edges, page, edge -> edge), wanted::size);
    }

    private static String position(String list, int position) {
        return new Cursor(list, List.of(String.valueOf(position))).encode();
    }
}

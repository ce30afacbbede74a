package it.filiera.catalogue.neighbourhood;

import it.filiera.catalogue.neighbourhood.Neighbourhood.GraphEdge;
import it.filiera.catalogue.neighbourhood.Neighbourhood.GraphNode;
import it.filiera.catalogue.neighbourhood.Neighbourhood.LinkTotal;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code neighbourhood}. Nodes, edges and totals are looked up only when they are asked for. */
@Controller
class NeighbourhoodController {

    private static final int DEFAULT_FIRST = 25;

    private final NeighbourhoodService service;
    private final NeighbourhoodEdges edges;

    NeighbourhoodController(NeighbourhoodService service, NeighbourhoodEdges edges) {
        this.service = service;
        this.edges = edges;
    }

    @QueryMapping
    @Nullable
    Neighbourhood neighbourhood(
            @Argument String id,
            @Argument @Nullable List<LinkKind> links,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return service.neighbourhood(
                id,
                Objects.requireNonNullElse(links, List.of()),
                Objects.requireNonNullElse(first, DEFAULT_FIRST),
                after);
    }

    @SchemaMapping
    List<GraphNode> nodes(Neighbourhood neighbourhood) {
        return service.nodes(neighbourhood);
    }

    @SchemaMapping
    List<GraphEdge> edges(Neighbourhood neighbourhood) {
        return edges.edges(neighbourhood);
    }

    @SchemaMapping
    List<LinkTotal> total(Neighbourhood neighbourhood) {
        return service.totals(neighbourhood);
    }

    @SchemaMapping
    String label(GraphNode node, @Argument @Nullable Language language, Locale locale) {
        return node.entity().name(Language.of(language, locale));
    }
}

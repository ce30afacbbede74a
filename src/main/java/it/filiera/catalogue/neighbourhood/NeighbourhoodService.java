package it.filiera.catalogue.neighbourhood;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Entity;
import it.filiera.catalogue.OrganisationType;
import it.filiera.catalogue.YearRange;
import it.filiera.catalogue.neighbourhood.Neighbourhood.GraphNode;
import it.filiera.catalogue.neighbourhood.Neighbourhood.LinkTotal;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what is directly linked to a thing. */
@Service
class NeighbourhoodService {

    record PageParameters(
            String id,
            List<LinkKind> links,
            @Nullable Long afterRank,
            @Nullable Long afterWeight,
            @Nullable String afterName,
            @Nullable String afterId,
            int limit) {}

    record TotalsParameters(
            String id,
            List<LinkKind> links,
            @Nullable Integer lastRank,
            @Nullable Integer lastWeight,
            @Nullable String lastName,
            @Nullable String lastId) {}

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<PageParameters> PAGE =
            Cypher.of("questions/catalogue/neighbourhood", PageParameters.class);
    private static final Cypher<TotalsParameters> TOTALS =
            Cypher.of("questions/catalogue/neighbourhood-totals", TotalsParameters.class);
    private static final Cypher<IdsParameters> NODES =
            Cypher.of("questions/catalogue/neighbourhood-nodes", IdsParameters.class);
    private static final int SORT_KEYS = 4;

    private final GraphReader graph;
    private final ById<Entity> entities;

    NeighbourhoodService(GraphReader graph, ById<Entity> entities) {
        this.graph = graph;
        this.entities = entities;
    }

    /** One page of neighbours; null when there is no such thing. */
    @Nullable
    Neighbourhood neighbourhood(String id, Collection<LinkKind> wanted, int first, @Nullable String after) {
        List<LinkKind> links = wanted.isEmpty()
                ? List.of(LinkKind.values())
                : wanted.stream().distinct().sorted().toList();
        String list = Cursor.fingerprint("neighbourhood", id, links);
        Page page = Page.of(first, after, list, SORT_KEYS);
        PageParameters parameters =
                new PageParameters(id, links, page.number(0), page.number(1), page.key(2), page.key(3), page.limit());
        List<Neighbour> found = graph.list(PAGE, parameters, row -> neighbour(list, row));
        if (found.isEmpty() && entities.byId(List.of(id)).isEmpty()) {
            return null;
        }
        return new Neighbourhood(id, links, Connection.of(found, page, neighbour -> neighbour));
    }

    /** The centre first, then the neighbours of the page. */
    List<GraphNode> nodes(Neighbourhood shown) {
        List<String> ids = Stream.concat(Stream.of(shown.id()), shown.neighbours().stream())
                .toList();
        Map<String, Entity> things = entities.byId(ids);
        Map<String, GraphNode> nodes =
                ById.index(graph.list(NODES, new IdsParameters(ids), row -> node(row, things)), GraphNode::id);
        return ids.stream().map(nodes::get).filter(Objects::nonNull).toList();
    }

    /** How many neighbours there are by kind of link, and how many are shown up to the end of the page. */
    List<LinkTotal> totals(Neighbourhood shown) {
        Neighbour last = shown.last();
        TotalsParameters parameters = last == null
                ? new TotalsParameters(shown.id(), shown.links(), null, null, null, null)
                : new TotalsParameters(shown.id(), shown.links(), last.rank(), last.weight(), last.name(), last.id());
        return graph.list(
                TOTALS,
                parameters,
                row -> new LinkTotal(
                        row.requireConstant("link", LinkKind.class), row.requireInt("shown"), row.requireInt("of")));
    }

    private static Neighbour neighbour(String list, Row row) {
        return new Neighbour(
                list,
                row.requireInt("rank"),
                row.requireInt("weight"),
                row.requireString("name"),
                row.requireString("id"));
    }

    private static GraphNode node(Row row, Map<String, Entity> things) {
        return new GraphNode(
                Objects.requireNonNull(things.get(row.requireString("id"))),
                row.constant("type", OrganisationType.class),
                row.requireInt("degree"),
                YearRange.of(row.integer("startYear"), row.integer("endYear")),
                row.string("country"),
                row.string("region"));
    }
}

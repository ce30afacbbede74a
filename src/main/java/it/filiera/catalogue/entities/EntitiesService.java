package it.filiera.catalogue.entities;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Entity;
import it.filiera.catalogue.EntityKind;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Finds things by identifier when their type is not known beforehand. */
@Service
class EntitiesService implements ById<Entity> {

    record IdsParameters(Collection<String> ids) {}

    private record Kind(String id, EntityKind kind) {}

    private static final Cypher<IdsParameters> KINDS =
            Cypher.of("questions/catalogue/entity-kinds", IdsParameters.class);

    private final GraphReader graph;
    private final ObjectProvider<ById<?>> sources;

    EntitiesService(GraphReader graph, ObjectProvider<ById<?>> sources) {
        this.graph = graph;
        this.sources = sources;
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of();
    }

    /** The things with these identifiers, one query for their kinds and one per kind found. */
    @Override
    public Map<String, Entity> byId(Collection<String> ids) {
        Map<ById<?>, List<String>> bySource = graph
                .list(
                        KINDS,
                        new IdsParameters(ids),
                        row -> new Kind(row.requireString("id"), row.requireConstant("kind", EntityKind.class)))
                .stream()
                .collect(Collectors.groupingBy(
                        found -> source(found.kind()), Collectors.mapping(Kind::id, Collectors.toList())));
        Map<String, Entity> entities = new HashMap<>();
        bySource.forEach((source, found) ->
                source.byId(found).forEach((id, entity) -> entities.put(id, Entity.class.cast(entity))));
        return entities;
    }

    private ById<?> source(EntityKind kind) {
        return sources.stream()
                .filter(source -> source.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing finds a " + kind + " by identifier"));
    }
}

package it.filiera.catalogue.concepts;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Concept;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Industry;
import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Technology;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds concepts by identifier: of one kind where a kind is expected, of any kind as {@link Concept}. */
@Configuration(proxyBeanMethods = false)
class ConceptsById {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> CONCEPTS =
            Cypher.of("questions/catalogue/concepts-by-id", IdsParameters.class);

    @Bean
    ById<Concept> conceptLoader(GraphReader graph) {
        return new OfKind<>(Concept.class, Set.of(), graph);
    }

    @Bean
    ById<Technology> technologiesById(GraphReader graph) {
        return new OfKind<>(Technology.class, Set.of(EntityKind.TECHNOLOGY), graph);
    }

    @Bean
    ById<PriorityArea> priorityAreasById(GraphReader graph) {
        return new OfKind<>(PriorityArea.class, Set.of(EntityKind.PRIORITY_AREA), graph);
    }

    @Bean
    ById<Industry> industriesById(GraphReader graph) {
        return new OfKind<>(Industry.class, Set.of(EntityKind.INDUSTRY), graph);
    }

    private record OfKind<T extends Concept>(Class<T> type, Set<EntityKind> kinds, GraphReader graph)
            implements ById<T> {

        @Override
        public Map<String, T> byId(Collection<String> ids) {
            List<T> found = graph.list(CONCEPTS, new IdsParameters(ids), ConceptMapper::concept).stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
            return ById.index(found, Concept::id);
        }
    }
}

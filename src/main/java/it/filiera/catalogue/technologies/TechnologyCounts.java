package it.filiera.catalogue.technologies;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many organisations offer, and how many projects use, a technology or a narrower one. */
record TechnologyCounts(String technology, int suppliers, int projects) {

    /** Counts for many technologies at once. */
    @Component
    static class Source implements ById<TechnologyCounts> {

        record IdsParameters(Collection<String> ids) {}

        private static final Cypher<IdsParameters> COUNTS =
                Cypher.of("questions/catalogue/technology-counts", IdsParameters.class);

        private final GraphReader graph;

        Source(GraphReader graph) {
            this.graph = graph;
        }

        @Override
        public Class<TechnologyCounts> type() {
            return TechnologyCounts.class;
        }

        @Override
        public Set<EntityKind> kinds() {
            return Set.of();
        }

        @Override
        public Map<String, TechnologyCounts> byId(Collection<String> ids) {
            return ById.index(
                    graph.list(
                            COUNTS,
                            new IdsParameters(ids),
                            row -> new TechnologyCounts(
                                    row.requireString("technology"),
                                    row.requireInt("suppliers"),
                                    row.requireInt("projects"))),
                    TechnologyCounts::technology);
        }
    }
}

package it.filiera.exchange.imports;

import it.filiera.exchange.formats.ConceptIndex;
import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.KnownThings;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What translators need to know of the graph, read once for each import. */
@Component
class GraphConcepts {

    static final Cypher<Cypher.None> CONCEPTS = Cypher.of("questions/exchange/known-concepts", Cypher.None.class);
    static final Cypher<Cypher.None> PROJECTS = Cypher.of("questions/exchange/known-projects", Cypher.None.class);

    private final GraphReader reader;

    GraphConcepts(GraphReader reader) {
        this.reader = reader;
    }

    ConceptIndex concepts() {
        return new ConceptIndex(reader.list(
                CONCEPTS,
                Cypher.None.NONE,
                row -> new ConceptIndex.Entry(
                        row.requireString("id"),
                        row.requireString("scheme"),
                        row.string("notation"),
                        row.string("address"),
                        row.requireConstant("kind", KnownConcepts.Kind.class),
                        row.strings("labels"))));
    }

    /** Concepts and projects. */
    KnownThings things(ConceptIndex concepts) {
        Set<String> projects = new HashSet<>(reader.list(PROJECTS, Cypher.None.NONE, row -> row.requireString("id")));
        return id -> concepts.has(id) || projects.contains(id);
    }
}

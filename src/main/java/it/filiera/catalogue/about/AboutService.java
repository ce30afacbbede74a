package it.filiera.catalogue.about;

import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.KindCount;
import it.filiera.catalogue.Source;
import it.filiera.catalogue.SourceMapper;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.Cypher.None;
import it.filiera.graphdb.GraphReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Answers {@code about}. */
@Service
class AboutService {

    private static final Cypher<None> COUNTS = Cypher.of("questions/catalogue/about-counts", None.class);
    private static final Cypher<None> SOURCES = Cypher.of("questions/catalogue/about-sources", None.class);

    private final GraphReader graph;
    private final String version;

    AboutService(GraphReader graph, @Value("${filiera.version:}") String version) {
        this.graph = graph;
        this.version = version;
    }

    /** Version of the software: as packaged, else as given by {@code filiera.version}, else "development". */
    String version() {
        String packaged = AboutService.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(packaged, version.isEmpty() ? "development" : version);
    }

    /** How many things there are of each kind. */
    List<KindCount> counts() {
        return graph.list(
                COUNTS,
                None.NONE,
                row -> new KindCount(row.requireConstant("kind", EntityKind.class), row.requireInt("count")));
    }

    /** All sources, by title. */
    List<Source> sources() {
        return graph.list(SOURCES, None.NONE, SourceMapper::source);
    }

    /** Each licence once, with the publishers who give it: what has to be said wherever the data are shown. */
    String attribution() {
        return sources().stream()
                .filter(source -> source.licence() != null)
                .collect(Collectors.groupingBy(
                        source -> Objects.requireNonNull(source.licence()),
                        java.util.TreeMap::new,
                        Collectors.mapping(
                                source -> Objects.requireNonNullElse(source.publisher(), source.title()),
                                Collectors.toCollection(java.util.TreeSet::new))))
                .entrySet()
                .stream()
                .map(licence -> String.join(", ", licence.getValue()) + ": " + licence.getKey())
                .collect(Collectors.joining("\n"));
    }
}

package it.filiera.catalogue.concepts;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Concept;
import it.filiera.catalogue.ProvenanceMapper;
import it.filiera.catalogue.Quotation;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Tells what is above, below and beside concepts, for many of them at once. */
@Service
public class ConceptsService {

    record IdsParameters(Collection<String> ids) {}

    /** What is above a concept, from the top down to the parent, and directly below it. */
    private record Hierarchy(String concept, List<String> broader, List<String> narrower) {

        static final Hierarchy NONE = new Hierarchy("", List.of(), List.of());
    }

    private record Found(String concept, ConceptMatch match) {}

    private static final Cypher<IdsParameters> HIERARCHY =
            Cypher.of("questions/catalogue/concept-hierarchy", IdsParameters.class);
    private static final Cypher<IdsParameters> MATCHES =
            Cypher.of("questions/catalogue/concept-matches", IdsParameters.class);
    private static final Map<String, String> SEEN_FROM_THE_OTHER = Map.of("BROAD", "NARROW", "NARROW", "BROAD");

    private final GraphReader graph;

    ConceptsService(GraphReader graph) {
        this.graph = graph;
    }

    /** From the top of the scheme down to the direct parent; empty at the top. */
    public <T extends Concept> Map<T, List<T>> broader(List<T> of, ById<T> loader) {
        Map<String, Hierarchy> found = hierarchy(of);
        return ById.resolved(
                of, one -> found.getOrDefault(one.id(), Hierarchy.NONE).broader(), loader);
    }

    /** Direct children, by notation. */
    public <T extends Concept> Map<T, List<T>> narrower(List<T> of, ById<T> loader) {
        Map<String, Hierarchy> found = hierarchy(of);
        return ById.resolved(
                of, one -> found.getOrDefault(one.id(), Hierarchy.NONE).narrower(), loader);
    }

    /** Correspondences with other schemes, by scheme and notation of the other concept. */
    public <T extends Concept> Map<T, List<ConceptMatch>> matches(List<T> of) {
        Map<String, List<ConceptMatch>> found = graph.list(MATCHES, ids(of), ConceptsService::found).stream()
                .collect(Collectors.groupingBy(Found::concept, Collectors.mapping(Found::match, Collectors.toList())));
        return of.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of())));
    }

    private Map<String, Hierarchy> hierarchy(List<? extends Concept> of) {
        return ById.index(
                graph.list(
                        HIERARCHY,
                        ids(of),
                        row -> new Hierarchy(
                                row.requireString("concept"), row.strings("broader"), row.strings("narrower"))),
                Hierarchy::concept);
    }

    private static Found found(Row row) {
        Row link = row.requireRow("link");
        boolean outgoing = row.requireBool("outgoing");
        String kind = link.requireString("kind");
        ConceptMatch match = new ConceptMatch(
                row.requireString("other"),
                outgoing ? kind : SEEN_FROM_THE_OTHER.getOrDefault(kind, kind),
                outgoing ? link.decimal("share") : null,
                link.constant("status", Quotation.class),
                ProvenanceMapper.provenance(link));
        return new Found(row.requireString("concept"), match);
    }

    private static IdsParameters ids(List<? extends Concept> of) {
        return new IdsParameters(of.stream().map(Concept::id).distinct().toList());
    }
}

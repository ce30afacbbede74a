package it.filiera.catalogue.schemes;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Scheme;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Answers {@code schemes}, and finds them by identifier. */
@Service
class SchemesService implements ById<Scheme> {

    record IdsParameters(Collection<String> ids) {}

    private record Size(String scheme, int concepts) {}

    private static final Cypher<IdsParameters> CONCEPTS =
            Cypher.of("questions/catalogue/scheme-concept-counts", IdsParameters.class);

    private static final Comparator<Scheme> BY_KIND_TITLE_AND_VERSION = Comparator.comparing(Scheme::kind)
            .thenComparing(scheme -> scheme.titles().in(Language.EN, scheme.id()))
            .thenComparing(scheme -> Objects.requireNonNullElse(scheme.version(), ""))
            .thenComparing(Scheme::id);

    private final SchemeRepository schemes;
    private final GraphReader graph;

    SchemesService(SchemeRepository schemes, GraphReader graph) {
        this.schemes = schemes;
        this.graph = graph;
    }

    /** All schemes by kind, then English title, then version. */
    List<Scheme> all() {
        return schemes.findAll().stream()
                .map(SchemeNode::scheme)
                .sorted(BY_KIND_TITLE_AND_VERSION)
                .toList();
    }

    @Override
    public Class<Scheme> type() {
        return Scheme.class;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of();
    }

    @Override
    public Map<String, Scheme> byId(Collection<String> ids) {
        return ById.index(
                schemes.findAllById(ids).stream().map(SchemeNode::scheme).toList(), Scheme::id);
    }

    /** How many concepts each scheme has. */
    Map<Scheme, Integer> conceptCounts(List<Scheme> of) {
        IdsParameters ids = new IdsParameters(of.stream().map(Scheme::id).toList());
        Map<String, Integer> sizes =
                graph
                        .list(CONCEPTS, ids, row -> new Size(row.requireString("scheme"), row.requireInt("concepts")))
                        .stream()
                        .collect(Collectors.toMap(Size::scheme, Size::concepts));
        return of.stream().collect(Collectors.toMap(scheme -> scheme, scheme -> sizes.getOrDefault(scheme.id(), 0)));
    }
}

package it.filiera.catalogue.organisations;

import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.text.TextMatch;
import it.filiera.catalogue.text.TextQuery;
import it.filiera.catalogue.text.TextSearch;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a client's filter into conditions: looks up what matches the text, and the narrower concepts of those chosen. */
@Component
class ConditionsReader {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> NARROWER =
            Cypher.of("questions/catalogue/concepts-narrower", IdsParameters.class);

    private static final Set<EntityKind> KINDS =
            EnumSet.of(EntityKind.ORGANISATION, EntityKind.CLUSTER, EntityKind.TECHNOLOGY);
    private static final int MOST_MATCHES = 10_000;

    private final TextSearch texts;
    private final GraphReader graph;

    ConditionsReader(TextSearch texts, GraphReader graph) {
        this.texts = texts;
        this.graph = graph;
    }

    Conditions read(OrganisationFilter filter) {
        List<TextMatch> matches = filter.text() == null
                ? List.of()
                : texts.find(TextQuery.of("filter.text", filter.text()), KINDS, MOST_MATCHES);
        Map<String, List<String>> narrower = narrower(filter);
        return new Conditions(
                filter.text() == null ? null : positions(matches),
                offering(matches),
                filter.types(),
                filter.countries(),
                filter.regions(),
                filter.clusters(),
                wide(filter.technologies(), narrower),
                wide(filter.areas(), narrower),
                filter.programmes(),
                filter.activeFrom(),
                filter.activeTo(),
                Boolean.TRUE.equals(filter.declaredOnly()));
    }

    private static Map<String, Integer> positions(List<TextMatch> matches) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        matches.stream()
                .filter(match -> match.kind() != EntityKind.TECHNOLOGY)
                .forEach(match -> positions.put(match.id(), positions.size()));
        return positions;
    }

    private static List<String> offering(List<TextMatch> matches) {
        return matches.stream()
                .filter(match -> match.kind() == EntityKind.TECHNOLOGY && match.isSure())
                .map(TextMatch::id)
                .toList();
    }

    private Map<String, List<String>> narrower(OrganisationFilter filter) {
        List<String> chosen = Stream.of(Dimension.TECHNOLOGIES, Dimension.AREAS)
                .flatMap(dimension -> dimension.chosen(filter).stream())
                .toList();
        Map<String, List<String>> narrower = new LinkedHashMap<>();
        if (!chosen.isEmpty()) {
            graph.list(NARROWER, new IdsParameters(chosen), row -> {
                return narrower.put(row.requireString("concept"), row.strings("narrower"));
            });
        }
        return narrower;
    }

    private static @Nullable List<String> wide(@Nullable List<String> chosen, Map<String, List<String>> narrower) {
        return chosen == null
                ? null
                : chosen.stream()
                        .flatMap(id -> narrower.getOrDefault(id, List.of()).stream())
                        .distinct()
                        .toList();
    }
}

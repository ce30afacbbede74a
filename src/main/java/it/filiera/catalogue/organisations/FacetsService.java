package it.filiera.catalogue.organisations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.filiera.catalogue.Labels;
import it.filiera.catalogue.OrganisationType;
import it.filiera.catalogue.organisations.Facet.Bucket;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Counts lists of organisations. Each facet is counted under all conditions but its own: one statement for all dimensions
 * without a condition, one for each dimension that has one.
 */
@Service
class FacetsService {

    private static final String TOTAL = "total";

    record FacetsParameters(Conditions filter, List<String> dimensions, List<String> chosen) {}

    record LabelsParameters(Collection<String> ids, Collection<String> codes) {}

    private record Count(String dimension, String key, int count) {}

    private static final Cypher<FacetsParameters> FACETS =
            Cypher.of("questions/catalogue/organisations-facets", FacetsParameters.class);
    private static final Cypher<LabelsParameters> LABELS =
            Cypher.of("questions/catalogue/organisations-facet-labels", LabelsParameters.class);

    private final GraphReader graph;

    FacetsService(GraphReader graph) {
        this.graph = graph;
    }

    /** How many organisations fulfil the conditions. */
    int total(Conditions conditions) {
        return count(conditions, List.of(TOTAL), List.of()).get(0).count();
    }

    /** All facets, in the order of the filter's fields. */
    List<Facet> facets(OrganisationFilter filter, Conditions conditions) {
        Set<Dimension> free = EnumSet.allOf(Dimension.class);
        List<Count> counts = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<String> chosen = dimension.chosen(filter);
            if (!chosen.isEmpty()) {
                free.remove(dimension);
                counts.addAll(count(conditions.without(dimension), List.of(dimension.field()), chosen));
            }
        }
        if (!free.isEmpty()) {
            counts.addAll(count(conditions, free.stream().map(Dimension::field).toList(), List.of()));
        }
        Map<String, Labels> labels = labels(counts);
        Map<String, List<Count>> byDimension = counts.stream().collect(groupingBy(Count::dimension));
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Facet(
                        dimension.field(),
                        buckets(
                                byDimension.getOrDefault(dimension.field(), List.of()),
                                dimension.chosen(filter),
                                labels)))
                .toList();
    }

    private List<Count> count(Conditions conditions, List<String> dimensions, List<String> chosen) {
        return graph.list(
                FACETS,
                new FacetsParameters(conditions, dimensions, chosen),
                row -> new Count(row.requireString("dimension"), row.requireString("key"), row.requireInt("count")));
    }

    /** The values counted, and those chosen that have no result. */
    private static List<Bucket> buckets(List<Count> counts, List<String> chosen, Map<String, Labels> labels) {
        Set<String> counted = counts.stream().map(Count::key).collect(toSet());
        Stream<Bucket> some =
                counts.stream().map(count -> new Bucket(count.key(), label(count.key(), labels), count.count()));
        Stream<Bucket> none = chosen.stream()
                .filter(key -> !counted.contains(key))
                .sorted()
                .map(key -> new Bucket(key, label(key, labels), 0));
        return Stream.concat(some, none).toList();
    }

    private static Labels label(String key, Map<String, Labels> labels) {
        return labels.getOrDefault(key, new Labels(key, key));
    }

    private Map<String, Labels> labels(List<Count> counts) {
        List<String> codes = keys(counts, Dimension.COUNTRIES, Dimension.REGIONS);
        List<String> ids = keys(counts, Dimension.CLUSTERS, Dimension.TECHNOLOGIES, Dimension.AREAS);
        Map<String, Labels> labels = graph
                .list(
                        LABELS,
                        new LabelsParameters(ids, codes),
                        row -> Map.entry(
                                row.requireString("key"), new Labels(row.string("labelEn"), row.string("labelIt"))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, HashMap::new));
        for (OrganisationType type : OrganisationType.values()) {
            labels.put(type.name(), type.labels());
        }
        return labels;
    }

    private static List<String> keys(List<Count> counts, Dimension... dimensions) {
        List<String> names = Arrays.stream(dimensions).map(Dimension::field).toList();
        return counts.stream()
                .filter(count -> names.contains(count.dimension()))
                .map(Count::key)
                .toList();
    }
}

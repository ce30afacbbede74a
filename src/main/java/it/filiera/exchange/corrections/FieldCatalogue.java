package it.filiera.exchange.corrections;

import it.filiera.exchange.bundle.FieldSchema;
import it.filiera.exchange.bundle.TableSchemas;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.kernel.FieldName;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which fields of a thing may be corrected: those that several sources may say and of which one is shown. */
final class FieldCatalogue {

    /** About the statement itself; spellings, which are all shown; years, which follow from dates. */
    private static final Set<String> NOT_CORRECTABLE = Set.of(
            "id",
            "source",
            "record",
            "recorded_on",
            "unknown_fields",
            "former_names",
            "other_names",
            "start_year",
            "end_year");

    private static final Map<FieldName, FieldSchema> OF_ORGANISATIONS = fields("organisations");
    private static final Map<FieldName, FieldSchema> OF_CLUSTERS = fields("organisations", "clusters");
    private static final Map<FieldName, FieldSchema> OF_PROJECTS = fields("projects");

    private FieldCatalogue() {}

    /** The fields of a thing, by name. */
    static Map<FieldName, FieldSchema> of(Facts thing) {
        if (thing.labels().contains("Project")) {
            return OF_PROJECTS;
        }
        return thing.labels().contains("Cluster") ? OF_CLUSTERS : OF_ORGANISATIONS;
    }

    /** The field of that name; one that exists in a single language needs none named. */
    static Map.Entry<FieldName, FieldSchema> require(Facts thing, String field, @Nullable Language language) {
        List<Map.Entry<FieldName, FieldSchema>> named = of(thing).entrySet().stream()
                .filter(entry -> entry.getKey().field().equals(field))
                .toList();
        if (named.isEmpty()) {
            String all =
                    of(thing).keySet().stream().map(FieldName::field).distinct().collect(Collectors.joining(", "));
            throw new BadRequest("field", field, CommonRemedy.ONE_OF, all);
        }
        if (named.size() == 1 && language == null) {
            return named.get(0);
        }
        return named.stream()
                .filter(entry -> Objects.equals(entry.getKey().language(), language))
                .findFirst()
                .orElseThrow(() -> wrongLanguage(
                        field, language, named.stream().map(Map.Entry::getKey).toList()));
    }

    private static BadRequest wrongLanguage(String field, @Nullable Language language, List<FieldName> named) {
        String languages = named.stream()
                .map(FieldName::language)
                .filter(Objects::nonNull)
                .map(Language::name)
                .collect(Collectors.joining(", "));
        return new BadRequest(
                "language",
                String.valueOf(language),
                languages.isEmpty()
                        ? CorrectionRemedy.NO_LANGUAGE.with(field)
                        : CorrectionRemedy.LANGUAGE_OF_FIELD.with(field, languages));
    }

    private static Map<FieldName, FieldSchema> fields(String... tables) {
        return Stream.of(tables)
                .flatMap(table -> TableSchemas.get(table).fields().stream())
                .filter(field -> !NOT_CORRECTABLE.contains(field.name()))
                .collect(Collectors.toMap(
                        field -> FieldName.ofProperty(field.property()),
                        field -> field,
                        (one, same) -> one,
                        () -> new TreeMap<>(java.util.Comparator.comparing(FieldName::label))));
    }
}

package it.filiera.catalogue.search;

import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Labels;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.OrganisationType;
import it.filiera.catalogue.search.SearchResult.SearchHit;
import it.filiera.catalogue.text.MatchQuality;
import it.filiera.catalogue.text.TextMatch;
import it.filiera.catalogue.text.TextMatch.MatchedField;
import it.filiera.catalogue.text.TextQuery;
import it.filiera.graphdb.Row;
import it.filiera.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From matches to hits in words. */
final class SearchMapper {

    private final TextQuery query;
    private final Map<String, Shown> shown;

    SearchMapper(TextQuery query, Map<String, Shown> shown) {
        this.query = query;
        this.shown = shown;
    }

    /**
     * What is shown of a thing beside its match.
     *
     * @param thing   its fields
     * @param scheme  title of its taxonomy, for concepts
     * @param context name of what it belongs to: the chain of a stage, the publisher of an opportunity
     * @param texts   its long texts, where one has to be quoted
     */
    record Shown(
            String id, Row thing, Labels scheme, @Nullable String context, List<String> texts) {}

    static Shown shown(Row row) {
        Labels scheme = row.row("scheme")
                .map(title -> new Labels(title.string("titleEn"), title.string("titleIt")))
                .orElse(new Labels(null, null));
        return new Shown(
                row.requireString("id"), row.requireRow("thing"), scheme, row.string("context"), row.strings("texts"));
    }

    List<SearchHit> hits(List<TextMatch> matches) {
        return matches.stream()
                .filter(match -> shown.containsKey(match.id()))
                .map(match -> hit(match, Objects.requireNonNull(shown.get(match.id()))))
                .toList();
    }

    private SearchHit hit(TextMatch match, Shown thing) {
        List<MatchedField> matched = new ArrayList<>(match.matched());
        String passage = Passage.of(thing.texts(), query);
        if (passage != null) {
            matched.add(new MatchedField("description", passage, MatchQuality.PARTIAL));
        }
        return new SearchHit(
                match.id(),
                match.kind(),
                new Labels(name(Language.EN, match, thing.thing()), name(Language.IT, match, thing.thing())),
                new Labels(detail(Language.EN, match.kind(), thing), detail(Language.IT, match.kind(), thing)),
                matched,
                match.score());
    }

    private static String name(Language language, TextMatch match, Row thing) {
        return switch (match.kind()) {
            case ORGANISATION, CLUSTER ->
                firstOf(thing.string("name"), thing.string("shortName"))
                        .orElseGet(() -> Organisation.unnamed(
                                language, thing.string("pic") == null ? match.id() : "PIC " + thing.string("pic")));
            case PROJECT ->
                firstOf(
                                thing.string("acronym"),
                                language.pick(thing.string("titleEn"), thing.string("titleIt")),
                                thing.string("grantNumber"))
                        .orElse(match.id());
            default ->
                firstOf(language.pick(thing.string("labelEn"), thing.string("labelIt")), thing.string("name"))
                        .orElse(match.id());
        };
    }

    private static @Nullable String detail(Language language, EntityKind kind, Shown shown) {
        Row thing = shown.thing();
        return switch (kind) {
            case ORGANISATION, CLUSTER -> line(type(language, thing), thing.string("city"), thing.string("country"));
            case PROJECT -> line(thing.string("framework"), years(thing), thing.string("place"));
            case TECHNOLOGY, PRIORITY_AREA, INDUSTRY -> shown.scheme().in(language);
            case REGION -> line(RegionLevel.of(thing.integer("level")).in(language), thing.string("code"));
            case VALUE_CHAIN, STAGE, OPPORTUNITY, CALL -> shown.context();
        };
    }

    private static @Nullable String type(Language language, Row organisation) {
        OrganisationType type = organisation.constant("type", OrganisationType.class);
        return type == null || type == OrganisationType.UNKNOWN
                ? null
                : type.labels().in(language);
    }

    private static @Nullable String years(Row project) {
        Integer from = project.integer("startYear");
        Integer to = project.integer("endYear");
        if (from == null || to == null || from.equals(to)) {
            return from == null && to == null ? null : String.valueOf(from == null ? to : from);
        }
        return from + "-" + to;
    }

    private static @Nullable String line(@Nullable String... parts) {
        String line = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return line.isEmpty() ? null : line;
    }

    private static java.util.Optional<String> firstOf(@Nullable String... names) {
        return Stream.of(names)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }
}

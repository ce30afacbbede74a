package it.filiera.catalogue.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.KindCount;
import it.filiera.catalogue.search.SearchMapper.Shown;
import it.filiera.catalogue.text.TextMatch;
import it.filiera.catalogue.text.TextQuery;
import it.filiera.catalogue.text.TextSearch;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.Page;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code search}. */
@Service
class SearchService {

    /** As many hits as are counted by kind. */
    private static final int MOST_HITS = 1000;

    private static final int DEFAULT_FIRST = 20;

    record ShownParameters(List<String> ids, List<String> quoted) {}

    private static final Cypher<ShownParameters> SHOWN = Cypher.of("questions/catalogue/search", ShownParameters.class);

    private final TextSearch texts;
    private final GraphReader graph;

    SearchService(TextSearch texts, GraphReader graph) {
        this.texts = texts;
        this.graph = graph;
    }

    /** Finds anything by text; the page of best hits, and how many there are by kind. */
    SearchResult search(String text, @Nullable Collection<EntityKind> kinds, @Nullable Integer first) {
        int most = Page.within(first == null ? DEFAULT_FIRST : first, Page.MAX_FIRST);
        TextQuery query = TextQuery.of("text", text);
        List<TextMatch> matches = texts.find(query, wanted(kinds), MOST_HITS);
        List<TextMatch> page = matches.stream().limit(most).toList();
        return new SearchResult(new SearchMapper(query, shown(page)).hits(page), counts(matches));
    }

    private static @Nullable Set<EntityKind> wanted(@Nullable Collection<EntityKind> kinds) {
        return kinds == null || kinds.isEmpty() ? null : EnumSet.copyOf(kinds);
    }

    private Map<String, Shown> shown(List<TextMatch> page) {
        if (page.isEmpty()) {
            return Map.of();
        }
        List<String> ids = page.stream().map(TextMatch::id).toList();
        List<String> quoted = page.stream()
                .filter(match -> match.found() < 1)
                .map(TextMatch::id)
                .toList();
        return graph.list(SHOWN, new ShownParameters(ids, quoted), SearchMapper::shown).stream()
                .collect(toMap(Shown::id, Function.identity()));
    }

    private static List<KindCount> counts(List<TextMatch> matches) {
        return matches.stream().collect(groupingBy(TextMatch::kind, TreeMap::new, counting())).entrySet().stream()
                .map(kind -> new KindCount(kind.getKey(), Math.toIntExact(kind.getValue())))
                .toList();
    }
}

package it.filiera.catalogue.text;

import it.filiera.catalogue.EntityKind;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds things by text. All words have to be there, as they are, as beginnings or as other forms, in one or several texts of a
 * thing. Where no short text (name, label, title, topic, place, identifier) holds them all, typing errors are forgiven; where
 * even then nothing is found, things with at least half of the words are. One to three round trips.
 */
@Service
public class TextSearch {

    record CandidatesParameters(
            List<String> indexes, String words, @Nullable Collection<EntityKind> kinds, int limit) {}

    private static final Cypher<CandidatesParameters> CANDIDATES =
            Cypher.of("questions/catalogue/text-candidates", CandidatesParameters.class);

    private static final String NAMES = "entity_names";
    private static final List<String> ALL = List.of(NAMES, "entity_identifiers", "entity_texts_it", "entity_texts_en");
    private static final double HALF = .5;

    private final GraphReader graph;

    TextSearch(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * What matches, best first.
     *
     * @param kinds only these kinds of things; null for all
     * @param limit at most so many; where more match, those that the indexes find most relevant
     */
    public List<TextMatch> find(TextQuery query, @Nullable Set<EntityKind> kinds, int limit) {
        if (query.words().isEmpty()) {
            return List.of();
        }
        Attempt attempt = new Attempt(kinds, limit);
        List<String> words = query.words();
        List<TextMatch> exact = ask(attempt, ALL, query.allWords(), new Ranking(words, false, Field.DESCRIPTION));
        if (exact.stream().anyMatch(TextMatch::isSure)) {
            return exact;
        }
        List<TextMatch> forgiving =
                ask(attempt, List.of(NAMES), query.allWordsForgiving(), new Ranking(words, true, 0));
        if (!exact.isEmpty() || !forgiving.isEmpty() || words.size() == 1) {
            return merged(exact, forgiving, limit);
        }
        return ask(attempt, ALL, query.someWords(), new Ranking(words, false, 0)).stream()
                .filter(match -> match.found() >= HALF)
                .toList();
    }

    /** The better of two matches of the same thing. */
    private static List<TextMatch> merged(List<TextMatch> some, List<TextMatch> others, int limit) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(some.stream(), others.stream())
                .sorted(Ranking.BEST_FIRST)
                .filter(match -> seen.add(match.id()))
                .limit(limit)
                .toList();
    }

    private List<TextMatch> ask(Attempt attempt, List<String> indexes, String words, Ranking ranking) {
        var parameters = new CandidatesParameters(indexes, words, attempt.kinds(), attempt.limit());
        return graph.list(CANDIDATES, parameters, Candidate::of).stream()
                .map(ranking::match)
                .sorted(Ranking.BEST_FIRST)
                .toList();
    }

    private record Attempt(@Nullable Set<EntityKind> kinds, int limit) {}
}

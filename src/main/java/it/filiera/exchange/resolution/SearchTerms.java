package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.names.Folding;
import it.filiera.exchange.resolution.names.OrganisationName;
import it.filiera.exchange.resolution.names.Role;
import it.filiera.exchange.resolution.names.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to look for in a full-text index to find the candidates of a record. Folded words; none twice.
 *
 * @param telling  words that few names have, the longest first: worth a fuzzy search too
 * @param common   the other words of its names, kinds of body and places among them
 * @param acronyms short names and initials, to be found as whole words
 */
public record SearchTerms(List<String> telling, List<String> common, List<String> acronyms) {

    public SearchTerms {
        telling = List.copyOf(telling);
        common = List.copyOf(common);
        acronyms = List.copyOf(acronyms);
    }

    /** The terms of a record; empty lists for one without a name. */
    public static SearchTerms of(OrganisationRecord record) {
        List<OrganisationName> names =
                record.names().stream().map(OrganisationName::of).toList();
        Set<String> telling = names.stream()
                .flatMap(name -> name.words().stream())
                .filter(word -> word.role() == Role.DISTINCTIVE)
                .map(Word::text)
                .collect(Collectors.toUnmodifiableSet());
        Comparator<String> longestFirst =
                Comparator.comparing((String word) -> -word.length()).thenComparing(Comparator.naturalOrder());
        return new SearchTerms(
                telling.stream().sorted(longestFirst).toList(),
                names.stream()
                        .flatMap(name -> name.spoken().stream())
                        .distinct()
                        .filter(word -> !telling.contains(word))
                        .sorted(longestFirst)
                        .toList(),
                acronyms(record, names).distinct().sorted(longestFirst).toList());
    }

    private static Stream<String> acronyms(OrganisationRecord record, List<OrganisationName> names) {
        return Stream.concat(
                        record.shortNames().stream().map(Folding::compact),
                        names.stream().flatMap(name -> name.initials().stream()))
                .filter(acronym -> acronym.length() >= 3 && acronym.length() <= 12);
    }
}

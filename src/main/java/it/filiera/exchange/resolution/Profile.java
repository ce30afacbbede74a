package it.filiera.exchange.resolution;

import static java.util.stream.Collectors.toUnmodifiableSet;

import it.filiera.exchange.resolution.identifiers.Identifiers;
import it.filiera.exchange.resolution.names.City;
import it.filiera.exchange.resolution.names.Folding;
import it.filiera.exchange.resolution.names.LegalForm;
import it.filiera.exchange.resolution.names.OrganisationName;
import it.filiera.exchange.resolution.names.Role;
import it.filiera.exchange.resolution.names.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record read once, to be compared often.
 *
 * @param names    each name understood; those that say nothing left out
 * @param acronyms short names without spaces and legal forms
 * @param forms    legal forms of all names: a company may have been transformed
 * @param country  as stated, else the only country that its names speak of
 * @param listedAs official names of known bodies that its names are listed for
 */
record Profile(
        OrganisationRecord record,
        List<OrganisationName> names,
        Set<String> acronyms,
        Set<LegalForm> forms,
        @Nullable String country,
        List<City> cities,
        Set<String> listedAs) {

    private static final Map<String, String> ONE_CODE = Map.of("GB", "UK", "GR", "EL");

    static Profile of(OrganisationRecord record, KnownOrganisations known) {
        List<OrganisationName> names = record.names().stream()
                .map(OrganisationName::of)
                .filter(name -> !name.isEmpty())
                .toList();
        String country = record.country() == null ? countryInNames(names) : code(record.country());
        return new Profile(
                record,
                names,
                record.shortNames().stream()
                        .flatMap(name -> acronyms(name))
                        .filter(acronym -> acronym.length() > 1)
                        .collect(toUnmodifiableSet()),
                names.stream()
                        .flatMap(name -> name.forms().stream())
                        .filter(form -> !form.status())
                        .collect(toUnmodifiableSet()),
                country,
                record.cities().stream()
                        .map(City::of)
                        .filter(city -> !city.isEmpty())
                        .toList(),
                names.stream()
                        .flatMap(name -> known.officialName(name, country).stream())
                        .collect(toUnmodifiableSet()));
    }

    String id() {
        return record.id();
    }

    List<Identifiers> identifiers() {
        return record.identifiers();
    }

    /** Whether a word, in its one spelling, is or is part of the name of a city where it is. */
    boolean isIn(String word) {
        return cities.stream().anyMatch(city -> city.words().contains(word));
    }

    /** Whether a legal form of its tells that it is a company. */
    boolean company() {
        return forms.stream().anyMatch(LegalForm::company);
    }

    private static Stream<String> acronyms(String shortName) {
        OrganisationName name = OrganisationName.of(shortName);
        String whole = Folding.compact(shortName);
        return name.kinds().isEmpty() ? Stream.of(whole, name.compact()) : Stream.of(whole);
    }

    private static @Nullable String countryInNames(List<OrganisationName> names) {
        Set<String> countries = names.stream()
                .flatMap(name -> name.words().stream())
                .filter(word -> word.role() == Role.COUNTRY)
                .map(Word::canonical)
                .collect(toUnmodifiableSet());
        return countries.size() == 1 ? countries.iterator().next() : null;
    }

    private static String code(String country) {
        String upper = country.toUpperCase(Locale.ROOT);
        return ONE_CODE.getOrDefault(upper, upper);
    }
}

package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.identifiers.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation before it is decided which one it is: a row of an import, or an organisation of the graph.
 *
 * @param id         unique among the records compared; ties are broken by it
 * @param names      legal, former and other names as written, most official first; may be empty
 * @param shortNames what a source calls its short name: acronyms and brands, often shared by a whole group
 * @param country    ISO code as CORDIS writes it (UK, EL); null when unknown
 * @param cities     as written, for sources may state several; empty when unknown
 * @param postcode   as written; null when unknown
 * @param nuts       NUTS code of any level; null when unknown
 * @param identifiers one per source that states any; empty when unknown
 */
public record OrganisationRecord(
        String id,
        List<String> names,
        List<String> shortNames,
        @Nullable String country,
        List<String> cities,
        @Nullable String postcode,
        @Nullable String nuts,
        List<Identifiers> identifiers) {

    public OrganisationRecord {
        names = List.copyOf(names);
        shortNames = List.copyOf(shortNames);
        cities = List.copyOf(cities);
        identifiers = List.copyOf(identifiers);
    }

    /** A record to be filled. */
    public static Builder of(String id) {
        return new Builder(id);
    }

    /** This and another record of the same organisation: all names, cities and identifiers; where they differ otherwise, what this one says. */
    public OrganisationRecord and(OrganisationRecord other) {
        Builder both = of(id);
        Stream.of(this, other).forEach(record -> {
            record.names.forEach(both::name);
            record.shortNames.forEach(both::shortName);
            record.cities.forEach(both::city);
            record.identifiers.forEach(both::identifiers);
        });
        return both.country(country == null ? other.country : country)
                .postcode(postcode == null ? other.postcode : postcode)
                .nuts(nuts == null ? other.nuts : nuts)
                .build();
    }

    /** Takes facts one by one; null and blank ones are unknown. */
    public static final class Builder {
        private final String id;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> shortNames = new LinkedHashSet<>();
        private final Set<String> cities = new LinkedHashSet<>();
        private final Set<Identifiers> identifiers = new LinkedHashSet<>();
        private @Nullable String country;
        private @Nullable String postcode;
        private @Nullable String nuts;

        private Builder(String id) {
            this.id = id;
        }

        public Builder name(@Nullable String name) {
            String said = said(name);
            if (said != null) {
                names.add(said);
            }
            return this;
        }

        public Builder shortName(@Nullable String shortName) {
            String said = said(shortName);
            if (said != null) {
                shortNames.add(said);
            }
            return this;
        }

        public Builder country(@Nullable String code) {
            country = said(code);
            return this;
        }

        public Builder city(@Nullable String name) {
            String said = said(name);
            if (said != null) {
                cities.add(said);
            }
            return this;
        }

        public Builder postcode(@Nullable String code) {
            postcode = said(code);
            return this;
        }

        public Builder nuts(@Nullable String code) {
            nuts = said(code);
            return this;
        }

        /** Adds what one source states; call it once per source. */
        public Builder identifiers(Identifiers known) {
            if (!known.isEmpty()) {
                identifiers.add(known);
            }
            return this;
        }

        public OrganisationRecord build() {
            return new OrganisationRecord(
                    id,
                    new ArrayList<>(names),
                    new ArrayList<>(shortNames),
                    country,
                    new ArrayList<>(cities),
                    postcode,
                    nuts,
                    new ArrayList<>(identifiers));
        }

        private static @Nullable String said(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}

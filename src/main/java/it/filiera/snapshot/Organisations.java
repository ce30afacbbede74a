package it.filiera.snapshot;

import org.jspecify.annotations.Nullable;

/** The organisations of a {@link Network}, those that are clusters included, by number. Unknown is null or {@link Ids#NONE}. */
public final class Organisations {

    private final Ids ids;
    private final String[] names;
    private final Codes types;
    private final Codes countries;
    private final int[] regions;
    private final byte[] sme;

    Organisations(Ids ids, String[] names, Codes types, Codes countries, int[] regions, byte[] sme) {
        this.ids = ids;
        this.names = names;
        this.types = types;
        this.countries = countries;
        this.regions = regions;
        this.sme = sme;
    }

    public int size() {
        return ids.size();
    }

    public String id(int organisation) {
        return ids.id(organisation);
    }

    /** The number of an identifier; {@link Ids#NONE} when there is no such organisation. */
    public int number(String id) {
        return ids.number(id);
    }

    /** The name shown, or the identifier where no source tells a name. */
    public String name(int organisation) {
        return names[organisation];
    }

    /** Whether a source tells a name. */
    public boolean isNamed(int organisation) {
        return !names[organisation].equals(id(organisation));
    }

    /** For example {@code UNIVERSITY}, see the graph model; null when unknown. */
    public @Nullable String type(int organisation) {
        return types.text(organisation);
    }

    /** Number of the type; {@link Ids#NONE} when unknown. Comparable with {@link #typeCode}. */
    public int typeNumber(int organisation) {
        return types.code(organisation);
    }

    /** Number of a type; {@link Ids#NONE} when no organisation has it. */
    public int typeCode(String type) {
        return types.codeOf(type);
    }

    /** How many different types there are. */
    public int typeCount() {
        return types.count();
    }

    /** Two letters, as CORDIS writes them; null when unknown. */
    public @Nullable String country(int organisation) {
        return countries.text(organisation);
    }

    /** Number of the country; {@link Ids#NONE} when unknown. Comparable with {@link #countryCode}. */
    public int countryNumber(int organisation) {
        return countries.code(organisation);
    }

    /** Number of a country; {@link Ids#NONE} when no organisation has it. */
    public int countryCode(String country) {
        return countries.codeOf(country);
    }

    /** How many different countries there are. */
    public int countryCount() {
        return countries.count();
    }

    /** Whether both countries are known and the same. */
    public boolean sameCountry(int one, int other) {
        return countries.code(one) != Ids.NONE && countries.code(one) == countries.code(other);
    }

    /** Number of the smallest region known, see {@link Regions}; {@link Ids#NONE} when unknown. */
    public int region(int organisation) {
        return regions[organisation];
    }

    /** Whether it is a small or medium-sized enterprise; null when no source tells. */
    public @Nullable Boolean sme(int organisation) {
        return sme[organisation] < 0 ? null : sme[organisation] > 0;
    }

    long bytes() {
        return ids.bytes()
                + Footprint.of(names)
                + types.bytes()
                + countries.bytes()
                + Footprint.of(regions.length, Integer.BYTES)
                + Footprint.of(sme.length, Byte.BYTES);
    }
}

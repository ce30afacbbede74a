package it.filiera.exchange.resolution.identifiers;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The identifiers that one source states of an organisation, each in its one spelling; those that are unknown are absent. */
public record Identifiers(Map<Scheme, String> values) {

    /** None is known. */
    public static final Identifiers NONE = new Identifiers(Map.of());

    public Identifiers {
        values = Map.copyOf(values);
    }

    /** What two organisations' identifiers say about their being one. */
    public enum Relation {
        SAME,
        CONTRADICTING,
        /** Several sources are compared: some share an identifier, some contradict each other. */
        BOTH,
        /** They share no kind of identifier. */
        SILENT
    }

    /** A relation, and the identifier it follows from; that is null when they are silent. */
    public record Comparison(Relation relation, @Nullable Scheme scheme) {}

    /**
     * Reads what a source wrote, leaving out what is refused; {@link Scheme#read} tells why.
     *
     * @param country ISO code of the organisation's country if known
     */
    public static Identifiers read(
            @Nullable String pic,
            @Nullable String ror,
            @Nullable String vat,
            @Nullable String taxCode,
            @Nullable String country) {
        Map<Scheme, String> values = new EnumMap<>(Scheme.class);
        put(values, Scheme.PIC, pic, country);
        put(values, Scheme.ROR, ror, country);
        put(values, Scheme.VAT, vat, country);
        put(values, Scheme.TAX_CODE, taxCode, country);
        return new Identifiers(values);
    }

    private static void put(
            Map<Scheme, String> values, Scheme scheme, @Nullable String text, @Nullable String country) {
        String value = scheme.read(text, country).value();
        if (value != null) {
            values.put(scheme, value);
        }
    }

    public Optional<String> get(Scheme scheme) {
        return Optional.ofNullable(values.get(scheme));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * Compares by the first scheme that both have, in the order of {@link Scheme}: one PIC is one organisation even where VAT numbers
     * differ, and two PICs are two organisations even within one VAT group. An Italian VAT number that the other one states as
     * its tax code is shared too. Symmetric.
     */
    public Comparison compare(Identifiers other) {
        for (Scheme scheme : Scheme.values()) {
            String mine = values.get(scheme);
            String theirs = other.values.get(scheme);
            if (mine != null && theirs != null) {
                return new Comparison(mine.equals(theirs) ? Relation.SAME : Relation.CONTRADICTING, scheme);
            }
        }
        boolean crosswise = vatIsTaxCodeOf(other) || other.vatIsTaxCodeOf(this);
        return crosswise ? new Comparison(Relation.SAME, Scheme.TAX_CODE) : new Comparison(Relation.SILENT, null);
    }

    /** Compares what several sources say of each of two organisations, every source with every one; the scheme is that of the first find. */
    public static Comparison compare(Collection<Identifiers> some, Collection<Identifiers> others) {
        Comparison same = null;
        Comparison contradicting = null;
        for (Identifiers one : some) {
            for (Identifiers other : others) {
                Comparison comparison = one.compare(other);
                if (comparison.relation() == Relation.SAME) {
                    same = first(same, comparison);
                } else if (comparison.relation() == Relation.CONTRADICTING) {
                    contradicting = first(contradicting, comparison);
                }
            }
        }
        if (same != null && contradicting != null) {
            return new Comparison(Relation.BOTH, same.scheme());
        }
        Comparison found = same == null ? contradicting : same;
        return found == null ? new Comparison(Relation.SILENT, null) : found;
    }

    /** Of two finds the one by the scheme that decides first; so the order of the sources makes no difference. */
    private static Comparison first(@Nullable Comparison one, Comparison other) {
        boolean keep = one != null
                && one.scheme() != null
                && other.scheme() != null
                && one.scheme().compareTo(other.scheme()) <= 0;
        return keep && one != null ? one : other;
    }

    private boolean vatIsTaxCodeOf(Identifiers other) {
        String vat = values.get(Scheme.VAT);
        return vat != null && vat.equals("IT" + other.values.get(Scheme.TAX_CODE));
    }
}

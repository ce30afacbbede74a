package it.filiera.valuechain;

import java.util.Comparator;

/**
 * What the chain would lose if one organisation left.
 *
 * @param severity by how much the sum of the severities would rise, what is unknown counted as missing
 * @param stages   at how many stages the verdict would change
 */
public record Departure(String organisationId, double severity, int stages) {

    /** The most painful first. */
    static final Comparator<Departure> ORDER = Comparator.comparingDouble(Departure::severity)
            .thenComparingInt(Departure::stages)
            .reversed()
            .thenComparing(Departure::organisationId);
}

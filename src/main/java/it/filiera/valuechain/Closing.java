package it.filiera.valuechain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to close a gap.
 *
 * @param technologyId   what would be supplied
 * @param organisationId who would supply it; null where nobody is named
 * @param viaId          organisation of the region that knows a partner from outside best; null when none does
 * @param viaProjectIds  projects that they share, latest first
 * @param effect         severity of the stage that it removes
 * @param likelihood     0 to 1, for ranking: see the page on value chains; not a probability
 */
public record Closing(
        Kind kind,
        String technologyId,
        @Nullable String organisationId,
        @Nullable String viaId,
        List<String> viaProjectIds,
        double effect,
        double likelihood,
        Cost cost) {

    /** By effect times likelihood over cost, then by kind and identifiers. */
    static final Comparator<Closing> ORDER = Comparator.comparingDouble(Closing::score)
            .reversed()
            .thenComparing(Closing::kind)
            .thenComparing(Closing::technologyId)
            .thenComparing(closing -> String.valueOf(closing.organisationId()));

    public Closing {
        viaProjectIds = List.copyOf(viaProjectIds);
    }

    double score() {
        return effect * likelihood / cost.weight;
    }

    /** What would be done. */
    public enum Kind {
        /** A local organisation that is near the technology, or is thought to have it, takes it up. */
        LOCAL_UPGRADE,
        /** An organisation from outside that has it comes in. */
        PARTNER,
        /** A local university or research organisation that is near it teaches it. */
        TRAIN,
        /** Local research that has it is funded to bring it to maturity. */
        FUND,
        /** Somebody who has it is won for the region. */
        ATTRACT
    }

    /** A class of cost, a judgement. */
    public enum Cost {
        LOW(1),
        MEDIUM(2),
        HIGH(3);

        private final int weight;

        Cost(int weight) {
            this.weight = weight;
        }
    }
}

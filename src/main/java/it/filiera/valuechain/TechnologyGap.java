package it.filiera.valuechain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a required technology stands in the region.
 *
 * @param minTrl             least maturity required; null when not said
 * @param bestTrl            highest maturity that a supplier declares; null when none declares any: then maturity is unknown
 * @param suppliers          organisations of the region that have it (confidence 0.7), by projects
 * @param suggested          organisations of the region that may have it (0.4 to 0.7)
 * @param outside            organisations elsewhere that have it
 * @param effectiveSuppliers as many equal ones would be as concentrated (1/HHI over projects); null without suppliers
 * @param topShare           share of the first supplier in these projects; null without suppliers
 */
public record TechnologyGap(
        String technologyId,
        @Nullable Integer minTrl,
        @Nullable Integer bestTrl,
        GapVerdict verdict,
        List<Supplier> suppliers,
        List<Supplier> suggested,
        List<Supplier> outside,
        @Nullable Double effectiveSuppliers,
        @Nullable Double topShare) {

    public TechnologyGap {
        suppliers = List.copyOf(suppliers);
        suggested = List.copyOf(suggested);
        outside = List.copyOf(outside);
    }

    boolean isKnown() {
        return verdict != GapVerdict.UNKNOWN;
    }
}

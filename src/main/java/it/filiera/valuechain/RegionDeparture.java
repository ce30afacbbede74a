package it.filiera.valuechain;

import java.util.Comparator;
import java.util.List;

/**
 * What the value chains of a region would lose if one organisation left.
 *
 * @param breaks the stages that get worse, by chain and in its order
 */
public record RegionDeparture(String organisationId, List<StageBreak> breaks) {

    /** The most painful first. */
    static final Comparator<RegionDeparture> ORDER = Comparator.comparingDouble(RegionDeparture::severity)
            .thenComparingInt(RegionDeparture::stageCount)
            .reversed()
            .thenComparing(RegionDeparture::organisationId);

    public RegionDeparture {
        breaks = List.copyOf(breaks);
    }

    double severity() {
        return breaks.stream().mapToDouble(StageBreak::severity).sum();
    }

    int stageCount() {
        return breaks.size();
    }

    int chainCount() {
        return (int) breaks.stream().map(StageBreak::chainId).distinct().count();
    }
}

package it.filiera.valuechain;

import it.filiera.indices.Concentration;
import it.filiera.snapshot.Ids;
import it.filiera.valuechain.ChainPlan.Requirement;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks for suppliers of one required technology. */
final class TechnologySearch {

    private static final double DOMINANT = 0.5;

    private final Place place;
    private final Ties ties;
    private final Map<String, Map<String, Integer>> maturity;

    /** Declared maturity by technology, then organisation. */
    TechnologySearch(Place place, Ties ties, Map<String, Map<String, Integer>> maturity) {
        this.place = place;
        this.ties = ties;
        this.maturity = maturity;
    }

    /** Null when the technology is none of the loaded ones. */
    @Nullable
    Candidates candidates(Requirement requirement) {
        int technology = place.scenario().network().concepts().number(requirement.technologyId());
        return technology == Ids.NONE ? null : new Candidates(place.scenario(), technology);
    }

    TechnologyGap gap(Requirement requirement, @Nullable Candidates candidates) {
        if (candidates == null) {
            return new TechnologyGap(
                    requirement.technologyId(),
                    requirement.minTrl(),
                    null,
                    GapVerdict.UNKNOWN,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null);
        }
        int[] inside = candidates.suppliers().filter(place::inside).toArray();
        int[] outside = candidates.suppliers().filter(place::outside).toArray();
        List<Supplier> suppliers = suppliers(candidates, IntStream.of(inside));
        List<Supplier> suggested = suppliers(
                candidates,
                candidates
                        .possible()
                        .filter(organisation -> !candidates.has(organisation) && place.inside(organisation)));
        double[] weights = suppliers.stream().mapToDouble(Supplier::weight).toArray();
        Double top = weights.length == 0
                ? null
                : IntStream.range(0, weights.length)
                                .mapToDouble(i -> weights[i])
                                .max()
                                .orElseThrow()
                        / IntStream.range(0, weights.length)
                                .mapToDouble(i -> weights[i])
                                .sum();
        Integer best = bestTrl(requirement, suppliers);
        return new TechnologyGap(
                requirement.technologyId(),
                requirement.minTrl(),
                best,
                verdict(requirement, suppliers, suggested, outside, top, best),
                suppliers,
                suggested,
                suppliers(candidates, IntStream.of(outside)),
                Concentration.effectiveNumber(weights),
                top);
    }

    private static List<Supplier> suppliers(Candidates candidates, IntStream organisations) {
        return organisations
                .mapToObj(candidates::supplier)
                .sorted(Supplier.ORDER)
                .toList();
    }

    private @Nullable Integer bestTrl(Requirement requirement, List<Supplier> suppliers) {
        Map<String, Integer> declared = maturity.getOrDefault(requirement.technologyId(), Map.of());
        return suppliers.stream()
                .map(supplier -> declared.get(supplier.organisationId()))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }

    private GapVerdict verdict(
            Requirement requirement,
            List<Supplier> suppliers,
            List<Supplier> suggested,
            int[] outside,
            @Nullable Double top,
            @Nullable Integer best) {
        if (suppliers.isEmpty()) {
            return suggested.isEmpty() && outside.length > 0 ? withoutSupplier(outside) : GapVerdict.UNKNOWN;
        }
        if (suppliers.size() == 1) {
            return GapVerdict.SINGLE_SUPPLIER;
        }
        Integer least = requirement.minTrl();
        if (least != null && best != null && best < least) {
            return GapVerdict.LOW_MATURITY;
        }
        return top != null && top > DOMINANT ? GapVerdict.CONCENTRATED : GapVerdict.COVERED;
    }

    /** Nobody inside has it or may have it, somebody outside has: whether the region can draw on them already. */
    private GapVerdict withoutSupplier(int[] outside) {
        BitSet inside = new BitSet();
        IntStream.range(0, place.scenario().organisations())
                .filter(place::inside)
                .forEach(inside::set);
        boolean drawnOn = IntStream.of(outside)
                .anyMatch(supplier -> !ties.joint(supplier, inside).isEmpty());
        return drawnOn ? GapVerdict.OUTSIDE_DEPENDENCY : GapVerdict.MISSING;
    }
}

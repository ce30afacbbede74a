package it.filiera.coverage;

import it.filiera.coverage.CoverageReference.NoReference;
import it.filiera.indices.Concentration;
import it.filiera.indices.GammaPrior;
import it.filiera.indices.Margins;
import it.filiera.indices.Specialisation;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Regions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Regions x areas: participations, each divided equally among the areas of its project. Tells what a region is compared with:
 * the regions of its level within the <em>frame</em>, the smallest region that takes part in nearly all projects. Without a
 * frame, all regions loaded.
 */
final class RegionTable {

    private static final double NEARLY_ALL = 0.95;
    private static final int FEWEST_REGIONS = 3;

    private final Scenario scenario;
    private final Regions regions;
    private final AreaRows areas;
    private final int level;
    private final double[][] byRegion;
    private final int[] projectsWith;
    private int projects;

    RegionTable(Scenario scenario, AreaRows areas, int level) {
        this.scenario = scenario;
        this.regions = scenario.network().regions();
        this.areas = areas;
        this.level = level;
        this.byRegion = new double[regions.size()][];
        this.projectsWith = new int[regions.size()];
    }

    /** Counts a project; those without a placed organisation are left out. */
    void count(List<AreaCount.Part> parts, BitSet assigned) {
        BitSet seen = new BitSet();
        for (AreaCount.Part part : parts) {
            int place = scenario.region(part.organisation());
            for (int at = place; at != Ids.NONE && !(seen.get(at) && at != place); at = regions.parent(at)) {
                seen.set(at);
            }
            int region = atLevel(place);
            if (region != Ids.NONE && !assigned.isEmpty()) {
                add(region, assigned);
            }
        }
        seen.stream().forEach(region -> projectsWith[region]++);
        projects += seen.isEmpty() ? 0 : 1;
    }

    private void add(int region, BitSet assigned) {
        if (byRegion[region] == null) {
            byRegion[region] = new double[areas.size()];
        }
        double share = 1.0 / assigned.cardinality();
        assigned.stream().forEach(row -> byRegion[region][row] += share);
    }

    private int atLevel(int place) {
        int at = place;
        while (at != Ids.NONE && regions.level(at) > level) {
            at = regions.parent(at);
        }
        return at != Ids.NONE && regions.level(at) == level ? at : Ids.NONE;
    }

    /** The comparison of one region. */
    Comparison comparison(int region) {
        int frame = frame();
        List<Integer> compared = new ArrayList<>();
        for (int other = 0; other < byRegion.length; other++) {
            if (byRegion[other] != null && (frame == Ids.NONE || regions.within(other, frame))) {
                compared.add(other);
            }
        }
        double[][] counts = compared.stream().map(other -> byRegion[other]).toArray(double[][]::new);
        boolean alone = frame != Ids.NONE && (frame == region || !regions.within(region, frame));
        GammaPrior prior = alone || counts.length < FEWEST_REGIONS ? null : GammaPrior.fit(counts);
        NoReference none =
                alone ? NoReference.DATA_SELECTED_BY_REGION : prior == null ? NoReference.TOO_FEW_REGIONS : null;
        CoverageReference reference = new CoverageReference(
                compared.size(),
                frame == Ids.NONE ? null : regions.id(frame),
                prior == null ? null : prior.shape(),
                none);
        return new Comparison(reference, counts, compared.indexOf(region), prior);
    }

    /** The smallest region in nearly all projects; {@link Ids#NONE} when there is none. */
    private int frame() {
        int frame = Ids.NONE;
        for (int region = 0; region < projectsWith.length; region++) {
            boolean selects = projects > 0 && projectsWith[region] >= NEARLY_ALL * projects;
            if (selects && (frame == Ids.NONE || regions.level(region) > regions.level(frame))) {
                frame = region;
            }
        }
        return frame;
    }

    /** What a region is compared with, and how it compares. */
    static final class Comparison {

        private final CoverageReference reference;
        private final double[][] counts;
        private final int row;
        private final @Nullable GammaPrior prior;
        private final Margins margins;

        private Comparison(CoverageReference reference, double[][] counts, int row, @Nullable GammaPrior prior) {
            this.reference = reference;
            this.counts = counts;
            this.row = row;
            this.prior = prior;
            this.margins = Margins.of(counts);
        }

        CoverageReference reference() {
            return reference;
        }

        /** Participations by compared region and area. */
        double[][] counts() {
            return counts;
        }

        /** Place of the region among those compared; negative when it has no projects. */
        int row() {
            return row;
        }

        /** How another of the compared regions stands; null when there is nothing to compare with. */
        @Nullable
        Specialisation of(int region, int area) {
            if (prior == null) {
                return null;
            }
            Double expected = margins.expected(region, area);
            return expected == null ? null : prior.after(counts[region][area], expected);
        }

        /** Null when there is nothing to compare with. */
        @Nullable
        Specialisation in(int area) {
            if (prior == null || row < 0) {
                return null;
            }
            Double expected = margins.expected(row, area);
            return expected == null ? null : prior.after(counts[row][area], expected);
        }

        @Nullable
        Double krugman() {
            if (prior == null || row < 0) {
                return null;
            }
            double[] all = margins.columnShares();
            return all == null ? null : Concentration.krugman(counts[row], all);
        }
    }
}

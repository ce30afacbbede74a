package it.filiera.coverage;

import it.filiera.coverage.CoverageReference.NoReference;
import it.filiera.indices.Concentration;
import it.filiera.indices.GammaPrior;
import it.filiera.indices.Margins;
import it.filiera.indices.Specialisation;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Regions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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
    private final int[] atLevel;
    private final double[][] byRegion;
    private final int[] projectsWith;
    private final int[] lastProject;
    private final int frame;
    private int projects;
    private @Nullable GammaPrior prior;
    private boolean fitted;

    /** Counts the projects of a period for the regions of one level. */
    RegionTable(Scenario scenario, AreaRows areas, int level, Period period) {
        this.scenario = scenario;
        this.regions = scenario.network().regions();
        this.areas = areas;
        this.atLevel = IntStream.range(0, regions.size())
                .map(region -> atLevel(region, level))
                .toArray();
        this.byRegion = new double[regions.size()][];
        this.projectsWith = new int[regions.size()];
        this.lastProject = new int[regions.size()];
        Arrays.fill(lastProject, Ids.NONE);
        for (int project = 0; project < scenario.projects(); project++) {
            if (scenario.carriedOut(project) && period.holds(scenario.startYear(project))) {
                count(project);
            }
        }
        this.frame = frame();
    }

    /** Those without a placed organisation are left out. */
    private void count(int project) {
        BitSet assigned = areas.addressedBy(scenario, project).assigned();
        boolean[] placed = {false};
        scenario.eachParticipant(project, organisation -> {
            int place = scenario.region(organisation);
            if (place != Ids.NONE) {
                placed[0] = true;
                see(place, project);
                int region = atLevel[place];
                if (region != Ids.NONE && !assigned.isEmpty()) {
                    add(region, assigned);
                }
            }
        });
        projects += placed[0] ? 1 : 0;
    }

    /** Counts a project once for the region and for each that it is a part of. */
    private void see(int place, int project) {
        for (int at = place; at != Ids.NONE && lastProject[at] != project; at = regions.parent(at)) {
            lastProject[at] = project;
            projectsWith[at]++;
        }
    }

    private void add(int region, BitSet assigned) {
        if (byRegion[region] == null) {
            byRegion[region] = new double[areas.size()];
        }
        double share = 1.0 / assigned.cardinality();
        assigned.stream().forEach(row -> byRegion[region][row] += share);
    }

    private int atLevel(int place, int level) {
        int at = place;
        while (at != Ids.NONE && regions.level(at) > level) {
            at = regions.parent(at);
        }
        return at != Ids.NONE && regions.level(at) == level ? at : Ids.NONE;
    }

    /** Numbers of the regions that are compared with each other. */
    List<Integer> compared() {
        return IntStream.range(0, byRegion.length)
                .filter(region -> byRegion[region] != null && (frame == Ids.NONE || regions.within(region, frame)))
                .boxed()
                .toList();
    }

    /** The comparison with none of the regions in particular. */
    Comparison comparisonOfAll() {
        List<Integer> compared = compared();
        return comparison(compared.isEmpty() ? Ids.NONE : compared.get(0));
    }

    /** The comparison of one region. */
    Comparison comparison(int region) {
        List<Integer> compared = compared();
        double[][] counts = compared.stream().map(other -> byRegion[other]).toArray(double[][]::new);
        boolean alone = frame != Ids.NONE && (frame == region || !regions.within(region, frame));
        GammaPrior prior = alone || counts.length < FEWEST_REGIONS ? null : prior(counts);
        NoReference none =
                alone ? NoReference.DATA_SELECTED_BY_REGION : prior == null ? NoReference.TOO_FEW_REGIONS : null;
        CoverageReference reference = new CoverageReference(
                compared.size(),
                frame == Ids.NONE ? null : regions.id(frame),
                prior == null ? null : prior.shape(),
                none);
        return new Comparison(reference, compared, counts, compared.indexOf(region), prior);
    }

    /** The same for all regions: worked out once. */
    private synchronized @Nullable GammaPrior prior(double[][] counts) {
        if (!fitted) {
            prior = GammaPrior.fit(counts);
            fitted = true;
        }
        return prior;
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
        private final List<Integer> regions;
        private final double[][] counts;
        private final int row;
        private final @Nullable GammaPrior prior;
        private final Margins margins;

        private Comparison(
                CoverageReference reference,
                List<Integer> regions,
                double[][] counts,
                int row,
                @Nullable GammaPrior prior) {
            this.reference = reference;
            this.regions = regions;
            this.counts = counts;
            this.row = row;
            this.prior = prior;
            this.margins = Margins.of(counts);
        }

        CoverageReference reference() {
            return reference;
        }

        /** Numbers of the compared regions, in the order of {@link #counts}. */
        List<Integer> regions() {
            return regions;
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

package it.filiera.partners.ranking;

import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Network;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What organisations work on: for each the technologies of its projects, weighted by how many projects have them
 * ({@code 1 + ln}), how sure that is, and how rare the technology is ({@code ln(organisations / organisations with it)}).
 * Rows are scaled to length 1, so that the product of two rows is their cosine.
 */
public final class TechnologyProfiles {

    private final int[] starts;
    private final int[] technologies;
    private final float[] weights;
    private final int[] holderStarts;
    private final int[] holders;
    private final float[] holderWeights;

    private TechnologyProfiles(int[] starts, int[] technologies, float[] weights, int concepts) {
        this.starts = starts;
        this.technologies = technologies;
        this.weights = weights;
        this.holderStarts = new int[concepts + 1];
        this.holders = new int[technologies.length];
        this.holderWeights = new float[technologies.length];
        for (int technology : technologies) {
            holderStarts[technology + 1]++;
        }
        Arrays.parallelPrefix(holderStarts, Integer::sum);
        int[] next = Arrays.copyOf(holderStarts, concepts);
        for (int organisation = 0; organisation < starts.length - 1; organisation++) {
            for (int at = starts[organisation]; at < starts[organisation + 1]; at++) {
                int place = next[technologies[at]]++;
                holders[place] = organisation;
                holderWeights[place] = weights[at];
            }
        }
    }

    /** The profiles of all organisations of a network. */
    public static TechnologyProfiles of(Network network) {
        Incidence projects = network.participations().projects();
        ConceptLinks uses = network.projectConcepts();
        int organisations = network.organisations().size();
        int concepts = network.concepts().size();
        int[] starts = new int[organisations + 1];
        int[] technologies = new int[1024];
        float[] counts = new float[1024];
        int[] holderCounts = new int[concepts];
        double[] sums = new double[concepts];
        int size = 0;
        for (int organisation = 0; organisation < organisations; organisation++) {
            int[] found = count(network, projects, uses, organisation, sums);
            if (size + found.length > technologies.length) {
                int room = (size + found.length) * 3 / 2;
                technologies = Arrays.copyOf(technologies, room);
                counts = Arrays.copyOf(counts, room);
            }
            for (int technology : found) {
                technologies[size] = technology;
                counts[size++] = (float) sums[technology];
                sums[technology] = 0;
                holderCounts[technology]++;
            }
            starts[organisation + 1] = size;
        }
        float[] weights = scaled(starts, technologies, counts, holderCounts, organisations);
        return new TechnologyProfiles(starts, Arrays.copyOf(technologies, size), weights, concepts);
    }

    private static int[] count(
            Network network, Incidence projects, ConceptLinks uses, int organisation, double[] sums) {
        int[] found = new int[16];
        int count = 0;
        for (int at = projects.start(organisation); at < projects.end(organisation); at++) {
            int project = projects.target(at);
            for (int use = uses.concepts().start(project); use < uses.concepts().end(project); use++) {
                int concept = uses.concepts().target(use);
                if (network.concepts().kind(concept) == ConceptKind.TECHNOLOGY) {
                    if (sums[concept] == 0) {
                        if (count == found.length) {
                            found = Arrays.copyOf(found, count * 2);
                        }
                        found[count++] = concept;
                    }
                    sums[concept] += uses.confidence(use);
                }
            }
        }
        int[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static float[] scaled(
            int[] starts, int[] technologies, float[] counts, int[] holderCounts, int organisations) {
        float[] weights = new float[starts[starts.length - 1]];
        for (int organisation = 0; organisation < organisations; organisation++) {
            double square = 0;
            for (int at = starts[organisation]; at < starts[organisation + 1]; at++) {
                double rarity = Math.log((double) organisations / holderCounts[technologies[at]]);
                double weight = Math.log1p(counts[at]) * rarity;
                weights[at] = (float) weight;
                square += weight * weight;
            }
            double length = Math.sqrt(square);
            for (int at = starts[organisation]; length > 0 && at < starts[organisation + 1]; at++) {
                weights[at] = (float) (weights[at] / length);
            }
        }
        return weights;
    }

    /** For each organisation the cosine of its profile with this one's, 0 to 1; 0 where one of them has no profile. */
    double[] cosines(int organisation) {
        double[] cosines = new double[starts.length - 1];
        for (int at = starts[organisation]; at < starts[organisation + 1]; at++) {
            int technology = technologies[at];
            for (int place = holderStarts[technology]; place < holderStarts[technology + 1]; place++) {
                cosines[holders[place]] += (double) weights[at] * holderWeights[place];
            }
        }
        return cosines;
    }

    /** The cosine of two profiles; null where one of them has none. */
    public @Nullable Double cosine(int one, int other) {
        if (one == Ids.NONE || starts[one] == starts[one + 1] || starts[other] == starts[other + 1]) {
            return null;
        }
        double cosine = 0;
        for (int at = starts[one]; at < starts[one + 1]; at++) {
            int same = Arrays.binarySearch(technologies, starts[other], starts[other + 1], technologies[at]);
            cosine += same < 0 ? 0 : (double) weights[at] * weights[same];
        }
        return cosine;
    }

    /** The technologies that two organisations share, those that make them most alike first, at most so many. */
    public int[] shared(int one, int other, int most) {
        double[] product = new double[starts[one + 1] - starts[one]];
        Integer[] order = new Integer[product.length];
        for (int i = 0; i < product.length; i++) {
            int at = starts[one] + i;
            int same = Arrays.binarySearch(technologies, starts[other], starts[other + 1], technologies[at]);
            product[i] = same < 0 ? 0 : (double) weights[at] * weights[same];
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(product[b], product[a]));
        return Arrays.stream(order)
                .filter(i -> product[i] > 0)
                .limit(most)
                .mapToInt(i -> technologies[starts[one] + i])
                .toArray();
    }
}

package it.filiera.paths.bridges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The organisations and the links whose loss leaves others without a connection.
 *
 * @param groups        sizes of the connected groups, largest first, organisations without any link included
 * @param organisations those that separate most first, then by number
 * @param links         likewise
 */
public record Cuts(List<Integer> groups, List<CutOrganisation> organisations, List<CutLink> links) {

    /**
     * An organisation whose departure cuts its group.
     *
     * @param separates how many organisations lose their connection to the largest part that remains
     * @param parts     into how many parts the group falls
     */
    public record CutOrganisation(int organisation, int separates, int parts) {}

    /**
     * A link that is the only one between two parts.
     *
     * @param separates how many organisations the smaller part has
     */
    public record CutLink(int from, int to, int separates) {}

    private static final Comparator<CutOrganisation> MOST_FIRST = Comparator.comparingInt(CutOrganisation::separates)
            .reversed()
            .thenComparingInt(CutOrganisation::organisation);
    private static final Comparator<CutLink> MOST_LINKS_FIRST = Comparator.comparingInt(CutLink::separates)
            .reversed()
            .thenComparingInt(CutLink::from)
            .thenComparingInt(CutLink::to);

    /** Finds them in time proportional to the links. */
    public static Cuts of(Links links) {
        Collected collected = new Collected(links);
        collected.groups.sort(Comparator.reverseOrder());
        collected.organisations.sort(MOST_FIRST);
        collected.links.sort(MOST_LINKS_FIRST);
        return new Cuts(
                List.copyOf(collected.groups), List.copyOf(collected.organisations), List.copyOf(collected.links));
    }

    private static final class Collected implements DepthFirst.Visitor {

        private final DepthFirst walk;
        private final int[] parts;
        private final int[] inParts;
        private final int[] largest;
        private final List<Integer> members = new ArrayList<>();
        private final List<int[]> hanging = new ArrayList<>();
        private final List<Integer> groups = new ArrayList<>();
        private final List<CutOrganisation> organisations = new ArrayList<>();
        private final List<CutLink> links = new ArrayList<>();

        Collected(Links network) {
            parts = new int[network.size()];
            inParts = new int[network.size()];
            largest = new int[network.size()];
            walk = new DepthFirst(network);
            walk.walk(this);
        }

        @Override
        public void found(int organisation) {
            members.add(organisation);
        }

        @Override
        public void back(int parent, int child) {
            if (walk.dependsOn(parent, child)) {
                parts[parent]++;
                inParts[parent] += walk.below(child);
                largest[parent] = Math.max(largest[parent], walk.below(child));
            }
            if (walk.hangsOnLink(parent, child)) {
                hanging.add(new int[] {parent, child});
            }
        }

        @Override
        public void group(int root) {
            int size = walk.below(root);
            groups.add(size);
            for (int member : members) {
                int rest = size - 1 - inParts[member];
                int pieces = parts[member] + (rest > 0 ? 1 : 0);
                if (parts[member] > 0 && pieces > 1) {
                    int separates = size - 1 - Math.max(rest, largest[member]);
                    organisations.add(new CutOrganisation(member, separates, pieces));
                }
            }
            for (int[] link : hanging) {
                int below = walk.below(link[1]);
                links.add(new CutLink(
                        Math.min(link[0], link[1]), Math.max(link[0], link[1]), Math.min(below, size - below)));
            }
            members.clear();
            hanging.clear();
        }
    }
}

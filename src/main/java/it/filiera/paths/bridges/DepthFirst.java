package it.filiera.paths.bridges;

import java.util.Arrays;

/**
 * One walk over all organisations, depth first: what Hopcroft and Tarjan's method needs to find the points where a network
 * comes apart (Algorithm 447, Comm. ACM 16, 1973). Takes time in proportion to the links; keeps its own stack, so long chains do
 * not overflow that of the thread.
 */
final class DepthFirst {

    /** What happens on the way. */
    interface Visitor {

        /** An organisation is found. */
        void found(int organisation);

        /**
         * A subtree is finished.
         *
         * @param parent where the walk goes back to
         * @param child  root of the subtree
         */
        void back(int parent, int child);

        /** A whole connected group is finished. */
        void group(int root);
    }

    private static final int UNSEEN = -1;

    private final Links links;
    private final int[] found;
    private final int[] lowest;
    private final int[] below;
    private final int[] parent;
    private final int[] next;
    private int clock;

    DepthFirst(Links links) {
        this.links = links;
        this.found = new int[links.size()];
        this.lowest = new int[links.size()];
        this.below = new int[links.size()];
        this.parent = new int[links.size()];
        this.next = new int[links.size()];
        Arrays.fill(found, UNSEEN);
        Arrays.fill(parent, UNSEEN);
    }

    /** Walks everything; may be called once. */
    void walk(Visitor visitor) {
        for (int root = 0; root < links.size(); root++) {
            if (found[root] == UNSEEN) {
                walk(root, visitor);
                visitor.group(root);
            }
        }
    }

    /** How many organisations hang below one in the walk, itself included. */
    int below(int organisation) {
        return below[organisation];
    }

    /** Whether nothing in the subtree is linked to anything found before the parent, except through it. */
    boolean dependsOn(int ancestor, int child) {
        return lowest[child] >= found[ancestor];
    }

    /** Whether the link to the child is the only one between its subtree and the rest. */
    boolean hangsOnLink(int ancestor, int child) {
        return lowest[child] > found[ancestor];
    }

    private void walk(int root, Visitor visitor) {
        enter(root, UNSEEN, visitor);
        int at = root;
        while (at != UNSEEN) {
            if (next[at] < links.end(at)) {
                at = follow(at, links.other(next[at]++), visitor);
            } else {
                at = leave(at, visitor);
            }
        }
    }

    private int follow(int at, int other, Visitor visitor) {
        if (found[other] == UNSEEN) {
            enter(other, at, visitor);
            return other;
        }
        if (other != parent[at]) {
            lowest[at] = Math.min(lowest[at], found[other]);
        }
        return at;
    }

    private int leave(int at, Visitor visitor) {
        int up = parent[at];
        if (up != UNSEEN) {
            lowest[up] = Math.min(lowest[up], lowest[at]);
            below[up] += below[at];
            visitor.back(up, at);
        }
        return up;
    }

    private void enter(int organisation, int from, Visitor visitor) {
        found[organisation] = clock;
        lowest[organisation] = clock++;
        below[organisation] = 1;
        parent[organisation] = from;
        next[organisation] = links.begin(organisation);
        visitor.found(organisation);
    }
}

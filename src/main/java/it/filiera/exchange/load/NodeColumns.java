package it.filiera.exchange.load;

import java.util.Set;

/** Columns of tables of things that are not kept as a property of the thing itself. */
final class NodeColumns {

    /** Kept as a link to what the thing is a part of or narrower than. */
    private static final Set<String> ABOVE = Set.of("broader", "parent", "chain");

    /** Kept as a link to somebody else, or as a label; what they say is part of the thing's identifier. Or a moment, which never changes. */
    private static final Set<String> ELSEWHERE =
            Set.of("cluster", "publisher", "organisation", "technologies", "project", "foundAt", "decidedAt");

    private NodeColumns() {}

    static boolean isAbove(String column) {
        return ABOVE.contains(column);
    }

    static boolean isKeptElsewhere(String column) {
        return ELSEWHERE.contains(column);
    }
}

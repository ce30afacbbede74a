package it.filiera.snapshot;

import java.util.Arrays;

/**
 * Identifiers of things of one kind and their numbers within a {@link Network}: 0 to {@code size - 1} in the order of the
 * identifiers, so that the order in which rows were read changes nothing.
 */
public final class Ids {

    /** The number of what is not there. */
    public static final int NONE = -1;

    private final String[] sorted;

    /** @param ids in any order; each is kept once */
    Ids(String[] ids) {
        this.sorted = Arrays.stream(ids).sorted().distinct().toArray(String[]::new);
    }

    public int size() {
        return sorted.length;
    }

    public String id(int number) {
        return sorted[number];
    }

    /** The number of an identifier; {@link #NONE} when there is no such thing. */
    public int number(String id) {
        int found = Arrays.binarySearch(sorted, id);
        return found < 0 ? NONE : found;
    }

    /** Estimated bytes, texts included. */
    long bytes() {
        return Footprint.of(sorted);
    }
}

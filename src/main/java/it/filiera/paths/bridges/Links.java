package it.filiera.paths.bridges;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Who is linked to whom, as compressed arrays: organisations are numbers from 0, each link is there in both directions, none
 * twice, none from an organisation to itself.
 */
public final class Links {

    private final int[] start;
    private final int[] other;

    private Links(int[] start, int[] other) {
        this.start = start;
        this.other = other;
    }

    /**
     * The links of a network.
     *
     * @param others the organisations that one is linked to, each once; symmetric
     */
    public static Links of(int size, IntFunction<IntStream> others) {
        int[][] linked = IntStream.range(0, size)
                .mapToObj(organisation -> others.apply(organisation).sorted().toArray())
                .toArray(int[][]::new);
        int[] start = new int[size + 1];
        for (int organisation = 0; organisation < size; organisation++) {
            start[organisation + 1] = start[organisation] + linked[organisation].length;
        }
        return new Links(
                start, Arrays.stream(linked).flatMapToInt(Arrays::stream).toArray());
    }

    public int size() {
        return start.length - 1;
    }

    /** The places of an organisation's links run from here, inclusive... */
    int begin(int organisation) {
        return start[organisation];
    }

    /** ...to here, exclusive. */
    int end(int organisation) {
        return start[organisation + 1];
    }

    int other(int place) {
        return other[place];
    }

    int degree(int organisation) {
        return end(organisation) - begin(organisation);
    }
}

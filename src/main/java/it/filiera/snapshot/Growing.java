package it.filiera.snapshot;

import java.util.Arrays;

/** Arrays of numbers that grow while they are filled. */
final class Growing {

    private static final int FIRST = 1024;

    private Growing() {}

    private static int grown(int length) {
        return length + (length >> 1) + FIRST;
    }

    static final class Ints {
        private int[] items = new int[FIRST];
        private int size;

        void add(int item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, grown(size));
            }
            items[size++] = item;
        }

        int get(int at) {
            return items[at];
        }

        int size() {
            return size;
        }

        int[] array() {
            return Arrays.copyOf(items, size);
        }
    }

    static final class Longs {
        private long[] items = new long[FIRST];
        private int size;

        void add(long item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, grown(size));
            }
            items[size++] = item;
        }

        long get(int at) {
            return items[at];
        }
    }

    static final class Floats {
        private float[] items = new float[FIRST];
        private int size;

        void add(float item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, grown(size));
            }
            items[size++] = item;
        }

        float[] array() {
            return Arrays.copyOf(items, size);
        }
    }

    static final class Shorts {
        private short[] items = new short[FIRST];
        private int size;

        void add(short item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, grown(size));
            }
            items[size++] = item;
        }

        short get(int at) {
            return items[at];
        }

        short[] array() {
            return Arrays.copyOf(items, size);
        }
    }
}

package it.filiera.snapshot;

/** Bytes of arrays on a 64-bit machine with compressed references, as far as they matter. */
final class Footprint {

    private static final int ARRAY_HEADER = 16;
    private static final int REFERENCE = 4;
    private static final int TEXT = 24 + ARRAY_HEADER;

    private Footprint() {}

    /** An array of primitives. */
    static long of(int length, int bytesEach) {
        return ARRAY_HEADER + (long) length * bytesEach;
    }

    /** Texts with one byte per letter, none shared. */
    static long of(String[] texts) {
        long bytes = of(texts.length, REFERENCE);
        for (String text : texts) {
            bytes += TEXT + text.length();
        }
        return bytes;
    }
}

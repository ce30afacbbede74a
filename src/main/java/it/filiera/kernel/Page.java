package it.filiera.kernel;

import org.jspecify.annotations.Nullable;

/** How much of a list is asked for: the first so many items, after a cursor. */
public record Page(int first, @Nullable Cursor after) {

    public static final int MAX_FIRST = 100;

    /**
     * Checks what a client gave.
     *
     * @param list     fingerprint of the list, see {@link Cursor#fingerprint}
     * @param keyCount number of sort keys of the list
     * @throws BadRequest when {@code first} is not in 1..100 or {@code after} is no cursor of this list
     */
    public static Page of(int first, @Nullable String after, String list, int keyCount) {
        return new Page(within(first, MAX_FIRST), after == null ? null : Cursor.decode(after, list, keyCount));
    }

    /** {@code first} itself when it lies in 1..max. */
    public static int within(int first, int max) {
        if (first < 1 || first > max) {
            throw new BadRequest("first", first, CommonRemedy.NUMBER_BETWEEN, 1, max);
        }
        return first;
    }

    /** How many items to read so as to know whether there is a next page. */
    public int limit() {
        return first + 1;
    }

    /** The nth sort key of the cursor; null on the first page. */
    public @Nullable String key(int n) {
        return after == null ? null : after.keys().get(n);
    }

    /** The nth sort key of the cursor as a whole number; null on the first page. */
    public @Nullable Long number(int n) {
        String key = key(n);
        if (key == null) {
            return null;
        }
        try {
            return Long.valueOf(key);
        } catch (NumberFormatException altered) {
            throw Cursor.malformed(key);
        }
    }

    /** The nth sort key of the cursor as a number; null on the first page. */
    public @Nullable Double decimal(int n) {
        String key = key(n);
        if (key == null) {
            return null;
        }
        try {
            return Double.valueOf(key);
        } catch (NumberFormatException altered) {
            throw Cursor.malformed(key);
        }
    }
}

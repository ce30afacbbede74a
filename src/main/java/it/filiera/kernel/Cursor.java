package it.filiera.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A position in a sorted list: the sort keys of the item it stands behind, and a fingerprint of the list (field, filter,
 * order), so that a cursor of another list is refused instead of giving a wrong page.
 *
 * <p>The text form is opaque to clients: URL-safe Base64 of {@code fingerprint \u001f key \u001f key ...}.
 */
public record Cursor(String list, List<String> keys) {

    private static final String SEPARATOR = "\u001f";
    private static final String ARGUMENT = "after";

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** Fingerprint of a list from everything that decides which items it has and in which order. */
    public static String fingerprint(Object... parts) {
        return Integer.toHexString(Arrays.deepToString(parts).hashCode());
    }

    /** The text handed to clients. */
    public String encode() {
        String text = list + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that was handed out by {@link #encode()} for the same list.
     *
     * @param keyCount number of sort keys the list has
     * @throws BadRequest naming {@code after} when the text is no cursor, or one of another list
     */
    public static Cursor decode(String text, String list, int keyCount) {
        String[] parts = decoded(text).split(SEPARATOR, -1);
        if (parts.length != keyCount + 1) {
            throw malformed(text);
        }
        if (!parts[0].equals(list)) {
            throw new BadRequest(ARGUMENT, text, CommonRemedy.CURSOR_OF_THIS_LIST);
        }
        return new Cursor(list, Arrays.asList(parts).subList(1, parts.length));
    }

    private static String decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw malformed(text);
        }
    }

    static BadRequest malformed(String text) {
        return new BadRequest(ARGUMENT, text, CommonRemedy.CURSOR_UNCHANGED);
    }
}

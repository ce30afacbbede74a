package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.formats.values.Folded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Short names for longer texts: the same text always has the same, and two texts hardly ever share one. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    /** Of the headers of a list: case, accents and punctuation aside. */
    static String ofHeaders(List<String> headers) {
        return of(headers.stream().map(Folded::fold).collect(Collectors.joining("\n")));
    }

    /** Sixteen hexadecimal digits. */
    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

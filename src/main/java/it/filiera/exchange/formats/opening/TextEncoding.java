package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.RefusalCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * In which letters a text is written.
 *
 * @param charset what to decode it with
 * @param markBytes length of the byte order mark, which is no part of the text
 * @param guessed whether nothing in the file says so
 */
public record TextEncoding(Charset charset, int markBytes, boolean guessed) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Reads the whole file once: a single accented letter in row 40,000 tells Windows-1252 from UTF-8.
     *
     * @throws FileRefused when it is no text
     */
    public static TextEncoding of(SourceFile file) throws IOException {
        byte[] head = file.head(4096);
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        return withoutMark(file, head);
    }

    /** Latin letters in UTF-16 have every other byte zero; elsewhere a zero byte is no text. */
    private static TextEncoding withoutMark(SourceFile file, byte[] head) throws IOException {
        int evenZeros = zeros(head, 0);
        int oddZeros = zeros(head, 1);
        int threshold = Math.max(1, head.length / 5);
        if (oddZeros >= threshold && evenZeros == 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, false);
        }
        if (evenZeros >= threshold && oddZeros == 0) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, false);
        }
        Utf8Count count = new Utf8Count();
        try (InputStream bytes = file.open()) {
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                count.add(buffer, read);
            }
        }
        count.end();
        if (count.zeros() > 0) {
            throw new FileRefused(
                    file.name(), RefusalCode.NO_TEXT, "it is no text; give a CSV file, or a workbook as .xlsx");
        }
        // A file in UTF-8 with a few broken letters stays UTF-8: only the broken ones are lost.
        return count.wrong() > count.right()
                ? new TextEncoding(WINDOWS_1252, 0, true)
                : new TextEncoding(StandardCharsets.UTF_8, 0, false);
    }

    /** The text without its mark; bytes that are no letters become U+FFFD. */
    Reader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(markBytes);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < bytes.length; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

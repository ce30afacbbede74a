package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.RefusalCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Looks through a workbook before the reader sees it. The reader holds a cell as a whole and the table of shared texts as
 * far as it was read, so the size of both is limited here.
 */
final class WorkbookCheck {

    /** Twice the largest cell of Excel in UTF-8, and room for the formulas and styles around it. */
    private static final int LONGEST_TEXT = 1 << 18;

    private static final long MOST_SHARED_TEXTS = 128L * 1024 * 1024;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private WorkbookCheck() {}

    /**
     * Refuses a workbook that cannot or should not be read.
     *
     * @throws FileRefused with what to do about it
     */
    static void require(String name, Path path) {
        try (SafeZip zip = SafeZip.open(name, path, ZipLimits.WORKBOOK)) {
            if (zip.files().stream().noneMatch(part -> part.equalsIgnoreCase("xl/workbook.xml"))) {
                throw new FileRefused(
                        name, RefusalCode.NO_WORKBOOK, "it is a zip, but no Excel workbook; save it as .xlsx or .csv");
            }
            for (String part : zip.files()) {
                String lower = part.toLowerCase(Locale.ROOT);
                if (lower.startsWith("xl/worksheets/") || lower.equals("xl/sharedstrings.xml")) {
                    long size = requireShortTexts(zip, part);
                    if (lower.equals("xl/sharedstrings.xml") && size > MOST_SHARED_TEXTS) {
                        throw new FileRefused(
                                name,
                                RefusalCode.TOO_LARGE,
                                "its texts together are more than 128 MiB; save the sheet as .csv");
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new FileRefused(
                    name,
                    RefusalCode.UNREADABLE,
                    "it cannot be unpacked (" + unreadable.getMessage() + "); save it again");
        }
    }

    private static long requireShortTexts(SafeZip zip, String part) throws IOException {
        long size = 0;
        int run = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream bytes = zip.open(part)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                for (int i = 0; i < read; i++) {
                    run = buffer[i] == '<' ? 0 : run + 1;
                    if (run > LONGEST_TEXT) {
                        throw new FileRefused(
                                zip.name(),
                                RefusalCode.TOO_LARGE,
                                "a cell is larger than Excel allows (32,767 letters); shorten it");
                    }
                }
            }
        }
        return size;
    }

    /** Whether the old container of Microsoft holds an encrypted workbook. */
    static boolean isEncrypted(SourceFile file) throws IOException {
        try (InputStream bytes = file.open()) {
            int matched = 0;
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    matched = buffer[i] == ENCRYPTED[matched] ? matched + 1 : buffer[i] == ENCRYPTED[0] ? 1 : 0;
                    if (matched == ENCRYPTED.length) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}

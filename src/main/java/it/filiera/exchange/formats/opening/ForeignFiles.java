package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.RefusalCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises files that people take for tables, so that the refusal can say what to do. */
final class ForeignFiles {

    /** Files of the official downloads of CORDIS, in lower case. */
    static final Set<String> CORDIS_NAMES = Set.of(
            "project.csv",
            "projects.csv",
            "organization.csv",
            "organizations.csv",
            "organisation.csv",
            "topics.csv",
            "euroscivoc.csv",
            "legalbasis.csv");

    private ForeignFiles() {}

    /** Why the file is not read; empty when nothing is known against it. */
    static Optional<FileRefused> refusal(SourceFile file, byte[] head) throws IOException {
        if (starts(head, "\u00D0\u00CF\u0011\u00E0")) {
            return WorkbookCheck.isEncrypted(file)
                    ? refused(
                            file,
                            RefusalCode.PASSWORD,
                            "the workbook is protected by a password; take the password off, save it and give it again")
                    : refused(
                            file,
                            RefusalCode.OLD_WORKBOOK,
                            "it is in the old format of Excel 97 to 2003; save it as .xlsx");
        }
        if (starts(head, "%PDF")) {
            return refused(file, RefusalCode.PDF, "it is a PDF; give the table it was made from, as .xlsx or .csv");
        }
        if (starts(head, "\u001F\u008B") || starts(head, "7z\u00BC\u00AF") || starts(head, "Rar!")) {
            return refused(
                    file,
                    RefusalCode.PACKED_OTHERWISE,
                    "it is packed in a way that is not read; unpack it, or pack it as .zip");
        }
        if (starts(head, "{\\rtf")) {
            return refused(file, RefusalCode.TEXT_DOCUMENT, "it is a text document; give the table as .xlsx or .csv");
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            return refused(
                    file,
                    RefusalCode.WEB_PAGE,
                    "it is a web page, as some programs write in place of a workbook; open it in a"
                            + " spreadsheet program and save it as .xlsx or .csv");
        }
        return Optional.empty();
    }

    private static Optional<FileRefused> refused(SourceFile file, RefusalCode code, String reason) {
        return Optional.of(new FileRefused(file.name(), code, reason));
    }

    private static boolean starts(byte[] head, String sign) {
        byte[] bytes = sign.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}

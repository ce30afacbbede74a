package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.formats.Original;
import it.filiera.exchange.formats.opening.FileFault;
import it.filiera.exchange.formats.opening.FileRefused;
import it.filiera.exchange.formats.opening.SafeZip;
import it.filiera.exchange.formats.opening.ZipLimits;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of a download: a zip, or a single table on its own. */
final class CordisDownload implements Closeable {

    /** Tables of the downloads that say nothing the graph has room for. */
    private static final String NOT_NEEDED =
            "(web(item|link)|policypriorit|information|readme|licen[cs]e|data-?model).*";

    private final @Nullable SafeZip zip;
    private final List<CordisFile> files;

    private CordisDownload(@Nullable SafeZip zip, List<CordisFile> files) {
        this.zip = zip;
        this.files = files;
    }

    /**
     * Opens a download and looks at the headers of its tables.
     *
     * @throws FileRefused when it has no table of CORDIS, one twice, or one that lacks a column
     */
    static CordisDownload open(Original original, Notices notices) {
        if (!isZip(original)) {
            CordisTable table = single(original);
            return new CordisDownload(null, List.of(CordisFile.of(table, original.file())));
        }
        SafeZip zip = SafeZip.open(original.name(), original.path(), ZipLimits.TABLES);
        try {
            return new CordisDownload(zip, tables(zip, notices));
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static boolean isZip(Original original) {
        try {
            byte[] head = original.file().head(2);
            return head.length == 2 && head[0] == 'P' && head[1] == 'K';
        } catch (IOException unreadable) {
            throw new FileRefused(
                    original.name(), RefusalCode.UNREADABLE, "it cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    /** A table on its own is told by its header; its name may have been changed. */
    private static CordisTable single(Original original) {
        List<String> header = CordisFile.header(original.file());
        return CordisTable.withHeader(header)
                .or(() -> CordisTable.named(original.name()))
                .orElseThrow(
                        () -> new FileRefused(
                                original.name(),
                                RefusalCode.NOT_CORDIS,
                                "its header is none of CORDIS: " + String.join(", ", header)
                                        + "; give project.csv, organization.csv, topics.csv, legalBasis.csv or euroSciVoc.csv"));
    }

    private static List<CordisFile> tables(SafeZip zip, Notices notices) {
        Map<CordisTable, String> found = new EnumMap<>(CordisTable.class);
        for (String entry : zip.files()) {
            String name = SafeZip.baseName(entry);
            Optional<CordisTable> table = isNotNeeded(name) ? Optional.empty() : CordisTable.named(name);
            if (table.isPresent()) {
                String other = found.put(table.get(), entry);
                if (other != null) {
                    throw new FileRefused(zip.name(), FileFault.TABLES_OF_ONE_KIND, other, entry);
                }
            } else if (!isNotNeeded(name)) {
                notices.add(Notice.ofFile(
                        NoticeCode.UNKNOWN_FILE, zip.name() + " > " + name, "downloads of CORDIS have no such file"));
            }
        }
        if (found.isEmpty()) {
            throw new FileRefused(
                    zip.name(),
                    RefusalCode.NOT_CORDIS,
                    "it has no table of CORDIS; give the zip as CORDIS publishes it");
        }
        List<CordisFile> files = new ArrayList<>();
        found.forEach((table, entry) -> files.add(CordisFile.of(table, zip.file(entry))));
        files.sort(Comparator.comparing(CordisFile::table));
        return files;
    }

    private static boolean isNotNeeded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.matches(NOT_NEEDED) || lower.startsWith(".") || lower.equals("thumbs.db");
    }

    /** Its tables, projects first. */
    List<CordisFile> files() {
        return files;
    }

    boolean has(CordisTable table) {
        return files.stream().anyMatch(file -> file.table() == table);
    }

    @Override
    public void close() {
        if (zip != null) {
            zip.close();
        }
    }
}

package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.RefusalCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells what a file is by what is in it; its name only counts where it says otherwise, which is then a notice. */
public final class FormatDetector {

    private static final int HEAD = 4096;

    private final Predicate<List<String>> cordisTable;
    private final Predicate<List<String>> crosswalk;

    /**
     * Makes a detector.
     *
     * @param cordisTable whether a header is that of a table of CORDIS
     * @param crosswalk whether a header is that of a crosswalk
     */
    public FormatDetector(Predicate<List<String>> cordisTable, Predicate<List<String>> crosswalk) {
        this.cordisTable = cordisTable;
        this.crosswalk = crosswalk;
    }

    /**
     * What a file is.
     *
     * @param name as the file was called by who brought it
     * @throws FileRefused when it is nothing we can read; the message says what it is, where that is known
     */
    public FileFormat detect(String name, Path path, Faults faults) {
        FileFormat format;
        try {
            format = detect(SourceFile.onDisk(name, path), path);
        } catch (IOException unreadable) {
            throw new FileRefused(name, RefusalCode.UNREADABLE, "it cannot be read (" + unreadable.getMessage() + ")");
        }
        String ending = ending(name);
        if (!format.fits(ending)) {
            String message = "the name ends in ." + ending + ", but the file is something else; it was read as "
                    + format.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            faults.notice(Notice.ofFile(NoticeCode.NAME_MISLEADS, name, message));
        }
        return format;
    }

    private FileFormat detect(SourceFile file, Path path) throws IOException {
        byte[] head = file.head(HEAD);
        if (head.length == 0) {
            throw new FileRefused(file.name(), RefusalCode.EMPTY, "it is empty");
        }
        Optional<FileRefused> foreign = ForeignFiles.refusal(file, head);
        if (foreign.isPresent()) {
            throw foreign.get();
        }
        if (head[0] == 'P' && head.length > 3 && head[1] == 'K') {
            return zip(file.name(), path);
        }
        return text(file);
    }

    private FileFormat zip(String name, Path path) {
        try (SafeZip zip = SafeZip.open(name, path, ZipLimits.TABLES)) {
            if (has(zip, "xl/workbook.xml")) {
                return FileFormat.WORKBOOK;
            }
            List<String> names = zip.files().stream()
                    .map(entry -> SafeZip.baseName(entry).toLowerCase(Locale.ROOT))
                    .toList();
            if (names.contains("bundle.json")) {
                return FileFormat.BUNDLE;
            }
            if (names.stream().anyMatch(ForeignFiles.CORDIS_NAMES::contains)) {
                return FileFormat.CORDIS_ZIP;
            }
            throw foreign(name, names);
        }
    }

    private static FileRefused foreign(String name, List<String> names) {
        if (names.stream().anyMatch(entry -> entry.endsWith(".zip"))) {
            return new FileRefused(
                    name, RefusalCode.NESTED_ZIP, "it is a zip of zips; unpack it and give the inner one");
        }
        return names.isEmpty()
                ? new FileRefused(name, FileFault.EMPTY_ZIP)
                : new FileRefused(name, FileFault.NOTHING_WE_READ, shown(names));
    }

    private static String shown(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(5, names.size()))) + (names.size() > 5 ? ", ..." : "");
    }

    private static boolean has(SafeZip zip, String entry) {
        return zip.files().stream().anyMatch(entry::equalsIgnoreCase);
    }

    private FileFormat text(SourceFile file) throws IOException {
        String head = CsvRows.head(file, TextEncoding.of(file)).strip();
        if (head.isEmpty()) {
            throw new FileRefused(file.name(), RefusalCode.EMPTY, "it has nothing but blanks");
        }
        Optional<FileFormat> rdf = RdfSigns.format(file.name(), head);
        return rdf.orElseGet(() -> table(file));
    }

    private FileFormat table(SourceFile file) {
        try (SourceTable.Rows rows = CsvRows.of(file).open(Faults.IGNORED)) {
            SourceRow header = rows.next();
            List<String> names = header == null ? List.of() : header.texts();
            if (cordisTable.test(names)) {
                return FileFormat.CORDIS_TABLE;
            }
            return crosswalk.test(names) ? FileFormat.CROSSWALK_TABLE : FileFormat.TABLE;
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}

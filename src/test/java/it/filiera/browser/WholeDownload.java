package it.filiera.browser;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A real table of organisations of CORDIS with its 5,149 participations, and a download around it: its projects and topics are
 * made for the projects the table names, the same at every run, for no public mirror has them in this layout.
 */
final class WholeDownload {

    private static final String PROJECT_HEADER =
            "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;"
                    + "legalBasis;topics;frameworkProgramme\n";
    private static final String PROJECT_ROW =
            "%s;%s;SIGNED;The project %2$s;2019-01-01;2023-12-31;9000000,00;8000000,00;H2020-EU.3.4.;JTI-CS2-2018;H2020\n";

    private WholeDownload() {}

    /** The table as a file called {@code organization.csv}. */
    static Path organisations(Path packed, Path folder) throws IOException {
        Path table = folder.resolve("organization.csv");
        try (InputStream rows = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(rows, table);
        }
        return table;
    }

    static Path zip(Path organisations, Path zip) throws IOException {
        Map<String, String> acronyms = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(organisations)) {
            rows.forEach(row -> acronyms.put(row.getField("projectID"), row.getField("projectAcronym")));
        }
        StringBuilder projects = new StringBuilder(PROJECT_HEADER);
        StringBuilder topics = new StringBuilder("projectID;topic;title\n");
        acronyms.forEach((id, acronym) -> {
            projects.append(PROJECT_ROW.formatted(id, acronym));
            topics.append(id).append(";JTI-CS2-2018;Thematic topics of Clean Sky 2\n");
        });
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "organization.csv", Files.readAllBytes(organisations));
            put(out, "project.csv", projects.toString().getBytes(StandardCharsets.UTF_8));
            put(out, "topics.csv", topics.toString().getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}

package it.filiera.browser;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A download of CORDIS around a real table of organisations: projects and topics are made for those it names. */
final class SmallDownload {

    private SmallDownload() {}

    static Path zip(Path organisations, Path zip) throws IOException {
        Map<String, String> acronyms = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(organisations)) {
            rows.forEach(row -> acronyms.put(row.getField("projectID"), row.getField("projectAcronym")));
        }
        StringBuilder projects =
                new StringBuilder("id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;"
                        + "legalBasis;topics;frameworkProgramme\n");
        StringBuilder topics = new StringBuilder("projectID;topic;title\n");
        acronyms.forEach((id, acronym) -> {
            projects.append(id)
                    .append(';')
                    .append(acronym)
                    .append(";SIGNED;The project ")
                    .append(acronym)
                    .append(";2019-01-01;2023-12-31;9000000,00;8000000,00;H2020-EU.3.4.;JTI-CS2-2018;H2020\n");
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

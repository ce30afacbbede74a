package it.filiera.exchange.formats.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.formats.FaultLog;
import it.filiera.exchange.formats.TinyWorkbook;
import it.filiera.exchange.formats.TinyZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatDetectorTests {

    private static final FormatDetector DETECTOR =
            new FormatDetector(header -> header.contains("projectID"), header -> header.contains("from"));

    private final FaultLog faults = new FaultLog();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    projectID;organisationID\\n1;2              ~ CORDIS_TABLE
                    from;to\\na;b                               ~ CROSSWALK_TABLE
                    Ragione sociale;Comune\\nAlfa;Monza         ~ TABLE
                    @prefix skos: <http://x/> .                 ~ TURTLE
                    # a comment\\nPREFIX skos: <http://x/>      ~ TURTLE
                    <http://x/a> a <http://x/b> .               ~ TURTLE
                    {"@context": {}}                            ~ JSON_LD
                    [{"@id": "http://x/a"}]                     ~ JSON_LD
                    <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/> ~ RDF_XML
                    """)
    void textsAreToldApartByTheirContent(String text, FileFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text.replace("\\n", "\n"));
        assertThat(DETECTOR.detect("file", file, faults)).isEqualTo(format);
        assertThat(faults.lines()).isEmpty();
    }

    @Test
    void zipsAreToldApartByTheirFiles() {
        Path file = folder.resolve("file.zip");
        TinyZip.of(file, "my/bundle.json", "{}");
        assertThat(DETECTOR.detect("file.zip", file, faults)).isEqualTo(FileFormat.BUNDLE);
        TinyZip.of(file, "euroSciVoc.csv", "x", "webLink.csv", "x");
        assertThat(DETECTOR.detect("file.zip", file, faults)).isEqualTo(FileFormat.CORDIS_ZIP);
        Path workbook = new TinyWorkbook().sheet("Soci").row("a").write(folder.resolve("soci.xlsx"));
        assertThat(DETECTOR.detect("soci.xlsx", workbook, faults)).isEqualTo(FileFormat.WORKBOOK);
        assertThat(faults.lines()).isEmpty();
    }

    @Test
    void aNameThatPromisesSomethingElseIsANoticeOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("soci.xlsx"), "Nome;Comune\nAlfa;Monza\n");
        assertThat(DETECTOR.detect("soci.xlsx", file, faults)).isEqualTo(FileFormat.TABLE);
        assertThat(faults.lines()).containsExactly("NAME_MISLEADS");
        assertThat(faults.notices().get(0).message())
                .isEqualTo("the name ends in .xlsx, but the file is something else; it was read as table");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    ''                          ~ it is empty
                    '   '                       ~ nothing but blanks
                    %PDF-1.7                    ~ it is a PDF
                    <html><table><tr>           ~ it is a web page
                    <!DOCTYPE html>             ~ it is a web page
                    {"a": 1}                    ~ no JSON-LD
                    {"format": "filiera-bundle"} ~ without its tables
                    <?xml version="1.0"?><a/>   ~ it is XML, but no RDF
                    """)
    void whatIsNotReadIsRefusedByName(String text, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text);
        assertThatThrownBy(() -> DETECTOR.detect("file.xlsx", file, faults))
                .isInstanceOf(FileRefused.class)
                .hasMessageStartingWith("file.xlsx: ")
                .hasMessageContaining(reason);
    }

    @Test
    void aWorkbookWithAPasswordAndAnOldOneAreRefusedEachWithItsRemedy() throws IOException {
        String container = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(504);
        String encrypted = String.join("\0", "EncryptedPackage".split("")) + "\0";
        Path file = folder.resolve("soci.xlsx");
        Files.write(file, (container + encrypted).getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> DETECTOR.detect("soci.xlsx", file, faults))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("protected by a password");
        Files.write(file, container.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> DETECTOR.detect("soci.xlsx", file, faults))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("save it as .xlsx");
    }

    @Test
    void zipsOfZipsAndOfOtherThingsAreRefused() {
        Path file = folder.resolve("file.zip");
        TinyZip.of(file, "inner.zip", "x");
        assertThatThrownBy(() -> DETECTOR.detect("file.zip", file, faults)).hasMessageContaining("a zip of zips");
        TinyZip.of(file, "photo.jpg", "x");
        assertThatThrownBy(() -> DETECTOR.detect("file.zip", file, faults)).hasMessageContaining("it has photo.jpg");
    }
}

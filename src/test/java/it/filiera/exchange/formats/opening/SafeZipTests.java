package it.filiera.exchange.formats.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.formats.TinyZip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeZipTests {

    private static final ZipLimits SMALL = new ZipLimits(3, 50 << 20, 100, 1 << 20);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("some.zip");
    }

    @Test
    void filesAreReadInPlace() throws IOException {
        TinyZip.of(file, "csv/project.csv", "id;acronym\n", "notes.txt", "x");
        try (SafeZip zip = SafeZip.open("some.zip", file, SMALL)) {
            assertThat(zip.files()).containsExactly("csv/project.csv", "notes.txt");
            SourceFile project = zip.file("csv/project.csv");
            assertThat(project.name()).isEqualTo("project.csv");
            assertThat(project.head(100)).asString(StandardCharsets.UTF_8).isEqualTo("id;acronym\n");
        }
    }

    @Test
    void aTruncatedZipIsRefused() throws IOException {
        TinyZip.of(file, "project.csv", "id;acronym\n".repeat(1000));
        byte[] whole = Files.readAllBytes(file);
        for (int kept : new int[] {10, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, kept));
            assertThatThrownBy(() -> SafeZip.open("some.zip", file, SMALL))
                    .isInstanceOf(FileRefused.class)
                    .hasMessageStartingWith("some.zip: the zip is damaged or was not copied completely");
        }
    }

    @Test
    void aBombIsRefusedByWhatItsDirectorySays() {
        TinyZip.bomb(file, "project.csv", 20);
        assertThatThrownBy(() -> SafeZip.open("some.zip", file, SMALL))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("more than 100 times its packed size");
    }

    @Test
    void aBombWhoseDirectoryLiesIsStoppedWhileItIsRead() throws IOException {
        TinyZip.bomb(file, "project.csv", 20);
        byte[] bytes = Files.readAllBytes(file);
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        // Bytes 24 to 27 of the directory entry are the size unpacked: one KiB, it claims.
        bytes[directory + 24] = 0;
        bytes[directory + 25] = 4;
        bytes[directory + 26] = 0;
        bytes[directory + 27] = 0;
        Files.write(file, bytes);
        try (SafeZip zip = SafeZip.open("some.zip", file, SMALL);
                InputStream stream = zip.open("project.csv")) {
            assertThatThrownBy(() -> stream.transferTo(java.io.OutputStream.nullOutputStream()))
                    .isInstanceOf(FileRefused.class)
                    .hasMessageStartingWith("some.zip > project.csv: unpacked it is more than 50 MiB");
        }
    }

    @Test
    void tooManyFilesAreRefused() {
        TinyZip.of(file, "a", "", "b", "", "c", "", "d", "");
        assertThatThrownBy(() -> SafeZip.open("some.zip", file, SMALL))
                .hasMessage("some.zip: it has 4 files; at most 3 are read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../project.csv", "a/../../b", "/etc/passwd", "C:\\x.csv", "a\\..\\..\\b", "\\\\host\\x"})
    void namesThatLeadOutOfTheFolderAreRefused(String entry) {
        TinyZip.of(file, "fine.csv", "x", entry, "x");
        assertThatThrownBy(() -> SafeZip.open("some.zip", file, SMALL))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("leads out of its folder");
    }
}

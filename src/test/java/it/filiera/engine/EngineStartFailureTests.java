package it.filiera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.filiera.testing.EngineProcess;
import it.filiera.testing.JavaProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Every failure is caused for real; the message names the folder and what is wrong, the remedy what to do. */
class EngineStartFailureTests {

    private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(8);

    @TempDir
    Path folder;

    @Test
    void aFolderInUseByAnotherProcess() {
        try (EngineProcess other = EngineProcess.on(folder)) {
            assertThat(other.uri()).startsWith("bolt://127.0.0.1:");
            refused("is in use by another process", "Stop the other Filiera");
        }
    }

    @Test
    void aFileInPlaceOfTheFolder() throws IOException {
        folder = Files.createFile(folder.resolve("data"));
        refused("is a file", "Name a folder with filiera.data");
    }

    @Test
    void aGraphWrittenByANewerEngine() throws IOException {
        EmbeddedEngine.start(folder, PAGE_CACHE).close();
        raiseStoreVersion();
        refused("Unknown store version 'record-aligned-9.1'", "Start the version of Filiera that wrote it");
    }

    @Test
    void aGraphThatIsDamaged() throws IOException {
        EmbeddedEngine.start(folder, PAGE_CACHE).close();
        Files.delete(store());
        refused("cannot be opened", "debug.log");
    }

    @Test
    void aFolderThatMayNotBeWritten() throws IOException {
        assertThat(onTinyDisk("mount -o remount,ro \"$0\"")).contains("cannot be written", "Read-only file system");
    }

    @Test
    void aDiskThatIsFull() throws IOException {
        assertThat(onTinyDisk("true")).contains("has 8 MB left; at least 100 MB are needed");
    }

    private void refused(String message, String remedy) {
        assertThatThrownBy(() -> EmbeddedEngine.start(folder, PAGE_CACHE))
                .isInstanceOfSatisfying(EngineStartException.class, refusal -> assertThat(refusal.remedy())
                        .contains(remedy))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(message);
    }

    /** The store says its format as {@code aligned}, a mark, major, minor; a later major is what a newer engine would write. */
    private void raiseStoreVersion() throws IOException {
        byte[] bytes = Files.readAllBytes(store());
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int major = text.indexOf("aligned") + "aligned".length() + 1;
        assertThat(bytes[major]).isEqualTo((byte) 1);
        bytes[major] = 9;
        Files.write(store(), bytes);
    }

    private Path store() {
        return folder.resolve("graph/databases/neo4j/neostore");
    }

    /** Starts the engine in a process whose data folder is a disk of 8 MB that only it sees; gives what it printed. */
    private String onTinyDisk(String preparation) throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=8m tmpfs \"$0\" && " + preparation + " && echo MOUNTED && exec \"$@\"",
                disk.toString()));
        command.addAll(JavaProcess.command(EngineProcess.class, disk.toString()));
        try (JavaProcess process = JavaProcess.start(command)) {
            assertThat(process.exitCode()).isNotZero();
            assumeTrue(
                    process.output().contains("MOUNTED"),
                    "SKIPPED: this machine lets a test make no disk of its own (unshare, mount): " + process.output());
            return process.output();
        }
    }
}

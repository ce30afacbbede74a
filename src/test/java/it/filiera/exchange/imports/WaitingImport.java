package it.filiera.exchange.imports;

import it.filiera.kernel.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.Driver;

/**
 * An import that a process left right at its beginning: the next start of the service takes it over. It lets benchmarks
 * and tests of crashes begin an import without signing in.
 */
public final class WaitingImport {

    private WaitingImport() {}

    /**
     * Puts the file where uploads lie and the job into the graph.
     *
     * @param folder the value of {@code filiera.imports.folder}
     * @return identifier of the job
     */
    public static String leave(Driver driver, Path folder, Path file, String format) throws IOException {
        String upload = UUID.randomUUID().toString().replace("-", "");
        Path home = Files.createDirectories(folder.resolve("uploads").resolve(upload));
        Files.copy(file, home.resolve("file"));
        String checksum = Sha256.of(Files.readAllBytes(file));
        Files.writeString(home.resolve("upload.json"), """
                {"id": "%s", "name": "%s", "bytes": %d, "sha256": "%s", "format": "%s"}
                """.formatted(
                        upload, file.getFileName(), Files.size(file), checksum, format));
        String job = "import:" + UUID.randomUUID();
        driver.executableQuery("""
                        CREATE (:ImportJob {id: $id, kind: 'UPLOAD', title: $title, checksum: $checksum, owner: 'gone',
                          state: 'RUNNING', phase: 'READING', startedAt: datetime(), phaseSince: datetime(),
                          leasedUntil: datetime() - duration('PT1S'), rowsDone: 0, rowsRejected: 0, rejectedBefore: 0,
                          batches: 0, tables: [], tableRows: [], tableCreated: [], tableUpdated: [], tableUnchanged: [],
                          tableRejected: [], dryRun: false, upload: $upload, request: $request})
                        """)
                .withParameters(Map.of(
                        "id", job,
                        "title", file.getFileName().toString(),
                        "checksum", checksum,
                        "upload", upload,
                        "request", "{\"upload\":\"" + upload + "\"}"))
                .execute();
        return job;
    }
}

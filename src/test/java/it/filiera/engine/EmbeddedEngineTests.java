package it.filiera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.util.unit.DataSize;

class EmbeddedEngineTests {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereAfterARestartAndThePasswordStaysTheSame() {
        String password;
        try (EmbeddedEngine first = start()) {
            password = first.password();
            query(first, "CREATE (:Kept {on: date('2026-11-22')})");
        }
        try (EmbeddedEngine second = start()) {
            assertThat(second.password()).isEqualTo(password);
            assertThat(query(second, "MATCH (n:Kept) RETURN toString(n.on) AS date"))
                    .extracting(row -> row.get("date").asString())
                    .containsExactly("2026-11-22");
        }
    }

    @Test
    void aDeletedPasswordFileMeansANewPassword() throws IOException {
        String old;
        try (EmbeddedEngine first = start()) {
            old = first.password();
        }
        Files.delete(folder.resolve(EnginePassword.FILE));
        try (EmbeddedEngine second = start()) {
            assertThat(second.password()).isNotEqualTo(old);
            assertThat(query(second, "RETURN 1 AS one")).hasSize(1);
            assertThatThrownBy(() -> query(second, old, "RETURN 1 AS one")).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void noOtherUserMayReadThePasswordOrTheGraph() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        Path data = folder.resolve("made/by/us");
        try (EmbeddedEngine engine = EmbeddedEngine.start(data, DataSize.ofMegabytes(8))) {
            assertThat(engine.password()).hasSize(64);
            assertThat(permissions(data)).isEqualTo("rwx------");
            assertThat(permissions(data.resolve(EnginePassword.FILE))).isEqualTo("rw-------");
        }
    }

    @Test
    void strangersAreRefused() {
        try (EmbeddedEngine engine = start()) {
            for (AuthToken token : List.of(AuthTokens.none(), AuthTokens.basic(EmbeddedEngine.USER, "neo4j"))) {
                try (Driver stranger = GraphDatabase.driver(engine.uri(), token)) {
                    assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(Neo4jException.class);
                }
            }
        }
    }

    @Test
    void cypherCanReadNeitherFilesOfThisMachineNorAddressesOfOthers() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "secret\n");
        try (EmbeddedEngine engine = start()) {
            assertThatThrownBy(() -> query(engine, "LOAD CSV FROM '" + secret.toUri() + "' AS row RETURN row"))
                    .isInstanceOf(Neo4jException.class)
                    .hasMessageContaining("allow_csv_import_from_file_urls");
            for (String address : List.of("http://127.0.0.1:1/x.csv", "http://[::1]:1/x.csv")) {
                assertThatThrownBy(() -> query(engine, "LOAD CSV FROM '" + address + "' AS row RETURN row"))
                        .isInstanceOf(Neo4jException.class)
                        .hasMessageContaining("blocked");
            }
        }
    }

    @Test
    void theFolderMayBeGivenByACrookedPath() {
        Path crooked = folder.resolve("a/../b/./c");
        EmbeddedEngine.start(crooked, DataSize.ofMegabytes(8)).close();
        assertThat(folder.resolve("b/c/graph")).isDirectory();
    }

    private EmbeddedEngine start() {
        return EmbeddedEngine.start(folder, DataSize.ofMegabytes(8));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<Record> query(EmbeddedEngine engine, String cypher) {
        return query(engine, engine.password(), cypher);
    }

    private static List<Record> query(EmbeddedEngine engine, String password, String cypher) {
        try (Driver driver = GraphDatabase.driver(engine.uri(), AuthTokens.basic(EmbeddedEngine.USER, password))) {
            return driver.executableQuery(cypher).execute().records();
        }
    }
}

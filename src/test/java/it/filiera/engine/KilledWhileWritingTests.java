package it.filiera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.JavaProcess;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

class KilledWhileWritingTests {

    private static final String ACKNOWLEDGED = "ACKNOWLEDGED ";
    private static final int ENOUGH = 200;

    @TempDir
    Path folder;

    @Test
    void afterKillNineTheNextStartHasEveryAcknowledgedFact() {
        Set<Long> acknowledged = writeUntilKilled();
        try (EmbeddedEngine engine = EmbeddedEngine.start(folder, DataSize.ofMegabytes(8));
                Driver driver = driver(engine)) {
            Set<Long> found =
                    driver.executableQuery("MATCH (f:Fact) RETURN f.number AS number").execute().records().stream()
                            .map(row -> row.get("number").asLong())
                            .collect(Collectors.toSet());
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(found).containsAll(acknowledged);
        }
    }

    private Set<Long> writeUntilKilled() {
        try (JavaProcess writer = JavaProcess.start(Writer.class, folder.toString())) {
            writer.awaitLine(ACKNOWLEDGED + ENOUGH);
            writer.kill();
            return writer.lines().stream()
                    .filter(line -> line.startsWith(ACKNOWLEDGED))
                    .map(line -> Long.parseLong(line.substring(ACKNOWLEDGED.length())))
                    .collect(Collectors.toSet());
        }
    }

    private static Driver driver(EmbeddedEngine engine) {
        return GraphDatabase.driver(engine.uri(), AuthTokens.basic(EmbeddedEngine.USER, engine.password()));
    }

    /** Writes facts 0, 1, 2 ... and says each number once its transaction is acknowledged. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            EmbeddedEngine engine = EmbeddedEngine.start(Path.of(arguments[0]), DataSize.ofMegabytes(8));
            Driver driver = driver(engine);
            for (long number = 0; true; number++) {
                driver.executableQuery("CREATE (:Fact {number: $number})")
                        .withParameters(java.util.Map.of("number", number))
                        .execute();
                System.out.println(ACKNOWLEDGED + number);
            }
        }
    }
}

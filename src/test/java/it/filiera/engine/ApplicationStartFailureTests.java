package it.filiera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.FilieraApplication;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.EngineProcess;
import it.filiera.testing.JavaProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person reads when the application cannot start: what is wrong and what to do, no stack trace; exit code 1. */
@ExtendWith(OutputCaptureExtension.class)
class ApplicationStartFailureTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    @TempDir
    Path folder;

    @Test
    void aFolderInUseByAnotherProcess() {
        try (EngineProcess other = EngineProcess.on(folder);
                JavaProcess application = start("--server.port=0")) {
            assertThat(other.uri()).isNotBlank();
            assertThat(application.exitCode()).isEqualTo(1);
            assertThat(application.output())
                    .contains("The graph in " + folder + " is in use by another process.", "Stop the other Filiera")
                    .doesNotContain("\tat org.neo4j");
        }
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                JavaProcess application = start("--server.port=" + taken.getLocalPort())) {
            assertThat(application.exitCode()).isEqualTo(1);
            assertThat(application.output())
                    .contains("Port " + taken.getLocalPort() + " was already in use")
                    .doesNotContain("\tat org.apache");
        }
    }

    /** Fails before anything waits for the engine, which is starting meanwhile and has to end too. */
    @Test
    void aPropertyThatIsNonsense() {
        try (JavaProcess application = start("--filiera.graph.query-timeout=soon")) {
            assertThat(application.exitCode()).isEqualTo(1);
            assertThat(application.output()).contains("filiera.graph.query-timeout", "soon");
        }
    }

    @Test
    void aWrongPassword(CapturedOutput output) {
        List<String> arguments = new ArrayList<>(graph.serverArguments());
        arguments.add("--spring.neo4j.authentication.password=wrong");
        refused(arguments);
        assertThat(output).contains("refused the user name or the password", "SPRING_NEO4J_AUTHENTICATION_PASSWORD");
    }

    @Test
    void aServerThatIsNotThere(CapturedOutput output) {
        refused(List.of("--spring.neo4j.uri=bolt://127.0.0.1:1"));
        assertThat(output)
                .contains("The Neo4j server at bolt://127.0.0.1:1 cannot be reached", "Check spring.neo4j.uri");
    }

    @Test
    void anAddressThatIsNone(CapturedOutput output) {
        refused(List.of("--spring.neo4j.uri=http://127.0.0.1:7474"));
        assertThat(output).contains("http://127.0.0.1:7474", "neo4j://host:7687");
    }

    @Test
    void aGraphOfANewerFiliera(CapturedOutput output) {
        graph.run("CREATE (:Migration {version: 9999, checksum: 'x'})");
        try {
            refused(graph.serverArguments());
        } finally {
            graph.run("MATCH (m:Migration {version: 9999}) DELETE m");
        }
        assertThat(output).contains("The graph has had migration V9999", "Start the newer version of Filiera");
    }

    private JavaProcess start(String argument) {
        return JavaProcess.start(
                FilieraApplication.class, argument, "--filiera.data=" + folder, "--filiera.sample=false");
    }

    private static void refused(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("--filiera.sample=false", "--server.port=0"));
        all.addAll(arguments);
        assertThatThrownBy(() -> SpringApplication.run(FilieraApplication.class, all.toArray(String[]::new))
                        .close())
                .isInstanceOf(RuntimeException.class);
    }
}

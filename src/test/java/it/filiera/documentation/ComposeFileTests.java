package it.filiera.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** The compose file says what the README says of it; starting it takes Docker. */
class ComposeFileTests {

    private final Properties compose = read();

    @Test
    void theServiceIsPointedAtTheServerBesideItByTheSamePropertyAsEverywhere() {
        assertThat(setting("filiera.environment.SPRING_NEO4J_URI")).isEqualTo("neo4j://neo4j:7687");
        assertThat(setting("neo4j.image")).startsWith("neo4j:5");
    }

    @Test
    void thePasswordComesFromTheEnvironmentAndItsAbsenceIsSaid() {
        assertThat(setting("filiera.environment.SPRING_NEO4J_AUTHENTICATION_PASSWORD"))
                .startsWith("${NEO4J_PASSWORD:?");
        assertThat(setting("neo4j.environment.NEO4J_AUTH")).startsWith("neo4j/${NEO4J_PASSWORD:?");
    }

    @Test
    void itRunsTheJarThatTheBuildMakes() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.replaceFirst("(?s).*<artifactId>filiera</artifactId>\\s*<version>([^<]+)<.*", "$1");
        assertThat(setting("filiera.volumes[0]")).startsWith("./target/filiera-" + version + ".jar:");
    }

    private String setting(String path) {
        return compose.getProperty("services." + path, "");
    }

    private static Properties read() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource("docker-compose.yml"));
        return Objects.requireNonNull(yaml.getObject());
    }
}

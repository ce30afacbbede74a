package it.filiera.exchange.formats.cordis;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.formats.Tables;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excerpts of what CORDIS published; figures counted with another program. */
class CordisRealFilesTests {

    private static final Path FORMATS = Path.of("src/test/resources/formats");

    @TempDir
    private Path folder;

    private Tables tables;

    @BeforeEach
    void start() {
        tables = new Tables(folder);
    }

    @Test
    void participationsInTheNativeColumnsOfHorizon2020() {
        tables.translate(new CordisTranslator(null, id -> false), FORMATS.resolve("organization.csv"));
        assertThat(tables.notices()).containsExactly("FRAMEWORK_GUESSED organization.csv");
        assertThat(tables.rows("participations", "organisation")).hasSize(84);
        assertThat(tables.rows("organisations", "id")).hasSize(78);
        assertThat(tables.rows("projects", "id")).hasSize(8);
        assertThat(tables.rows("participations", "contribution").stream()
                        .filter(String::isEmpty)
                        .count())
                .isEqualTo(12);
        assertThat(tables.rows("participations", "contribution").stream()
                        .filter(sum -> !sum.isEmpty())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("20289370.47");
        assertThat(tables.rows("organisations", "id", "name", "type", "nuts", "postcode"))
                .contains("org:pic-999923531|UNIVERSITA' DEGLI STUDI DI MILANO-BICOCCA|UNIVERSITY||20126");
        assertThat(tables.rows("participations", "organisation", "project", "role", "contribution"))
                .contains("org:pic-999923531|project:h2020-676550|THIRD_PARTY|711152.5");
    }

    @Test
    void euroSciVocTopicsAndLegalBasesOfHorizonEurope() {
        CordisTranslator translator = new CordisTranslator(null, id -> true);
        tables.translate(translator, FORMATS.resolve("horizon-euroSciVoc.csv"));
        assertThat(tables.rows("uses", "project", "technology", "family"))
                .hasSize(29)
                .contains("project:horizon-101163161|tech:euroscivoc-27-81-30021-30833628|EUROSCIVOC");
        tables.translate(translator, FORMATS.resolve("horizon-topics.csv"));
        assertThat(tables.rows("projects", "id", "topic", "topic_title", "source"))
                .hasSize(12)
                .contains("project:horizon-101163161|ERC-2024-SyG|ERC SYNERGY GRANTS|source:cordis-horizon-topics");
        tables.translate(translator, FORMATS.resolve("horizon-legalBasis.csv"));
        assertThat(tables.rows("projects", "id", "programme", "programme_part", "source"))
                .contains(
                        "project:horizon-101116741|HORIZON.1.1|European Research Council (ERC)|source:cordis-horizon-legal-basis");
        assertThat(tables.count("FRAMEWORK_GUESSED")).isZero();
    }
}

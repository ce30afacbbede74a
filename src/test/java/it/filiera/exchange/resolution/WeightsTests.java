package it.filiera.exchange.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.resolution.tables.Table;
import it.filiera.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightsTests {

    @Test
    void everyRowOfTheTableIsAReasonOrAThreshold() {
        List<String> reasons = Table.read("weights.csv").rows().stream()
                .map(row -> row.cell("reason"))
                .toList();
        assertThat(reasons).doesNotHaveDuplicates().hasSize(Reason.values().length + 2);
    }

    @Test
    void aMissingRowIsNamed() {
        Table table = Table.read("weights.csv");
        Table without = new Table(
                table.file(),
                table.rows().stream()
                        .filter(row -> !row.cell("reason").equals("SAME_CITY"))
                        .toList());
        assertThatThrownBy(() -> new Weights(without)).hasMessage("resolution/weights.csv has no row for SAME_CITY");
    }

    @Test
    void aMistakeInATableIsFoundByFileRowAndColumn() {
        Table.Row row = Table.read("places.csv").rows().get(1);
        assertThatThrownBy(() -> row.number("spellings"))
                .hasMessage("resolution/places.csv, row 3, spellings: \"torino|turin\" is not a number such as 0.25");
        assertThatThrownBy(() -> row.cell("colour"))
                .hasMessage("resolution/places.csv, row 3, colour: the column is missing");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsToldInBothLanguages(Reason reason) {
        ScorePart part = new ScorePart(reason, Reason.Effect.ADD, 0, List.of("Alfa", "Beta"));
        for (Language language : Language.values()) {
            assertThat(Explanation.sentence(part, language))
                    .endsWith(".")
                    .doesNotContain("{")
                    .doesNotContainPattern("\\bnull\\b");
        }
        assertThat(Explanation.sentence(part, Language.IT)).isNotEqualTo(Explanation.sentence(part, Language.EN));
    }

    @Test
    void everyKindOfBodyHasItsWordInBothLanguages() {
        for (Table.Row row : Table.read("kinds.csv").rows()) {
            ScorePart part = new ScorePart(Reason.KIND_LEFT_OUT, Reason.Effect.ADD, 0, List.of(row.cell("kind")));
            for (Language language : Language.values()) {
                assertThat(Explanation.sentence(part, language)).doesNotContain(row.cell("kind"));
            }
        }
    }
}

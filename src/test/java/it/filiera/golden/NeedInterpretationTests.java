package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.SampleGraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Needs as people say them, on the taxonomies of the sample. */
@SampleGraphTest
class NeedInterpretationTests {

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                cerchiamo sensori a basso consumo per illuminazione pubblica | sensors, optoelectronics, smart cities
                low-power sensors for public lighting                        | sensors, optoelectronics, smart cities
                Low-power sensor for street lights                           | sensors, optoelectronics, smart cities
                optical sensors                                              | optical sensors
                un sensore ottico                                            | optical sensors
                cyber security                                               | computer security
                cyber-security for smart grids                               | computer security, electric power distribution
                tecnologie per il riciclo di batterie                        | recycling, electric batteries
                we need experts in artifical inteligence                     | artificial intelligence
                intelligenza artificale                                      | artificial intelligence
                celle a combustibile                                         | fuel cells
                machine learning per la manutenzione predittiva              | machine learning, sensors
                """)
    void technologiesAreUnderstood(String need, String technologies) {
        Response answer = ask(need);
        answer.path("needInterpretation.understood[*].technology.name")
                .entityList(String.class)
                .containsExactly(technologies.split(", "));
    }

    @Test
    void theWordsThatLedToATechnologyAreShown() {
        Response answer = ask("cerchiamo sensori a basso consumo per illuminazione pubblica");
        answer.path("needInterpretation.understood[0].words")
                .entity(String.class)
                .isEqualTo("sensori");
        answer.path("needInterpretation.understood[1].words")
                .entity(String.class)
                .isEqualTo("illuminazione pubblica");
        answer.path("needInterpretation.understood[1].quality")
                .entity(String.class)
                .isEqualTo("WORDS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                low-power sensors for public lighting | low-power
                sensori a basso consumo               | basso consumo
                Xylophonia for sensors                | Xylophonia
                """)
    void wordsThatNameNoTechnologyAreGivenBack(String need, String left) {
        ask(need)
                .path("needInterpretation.notUnderstood")
                .entityList(String.class)
                .containsExactly(left);
    }

    @ParameterizedTest
    @CsvSource({"'we are looking for partners'", "'   '", "'§§§'", "cerchiamo aziende"})
    void whatSaysNothingIsUnderstoodAsNothing(String need) {
        Response answer = ask(need);
        answer.path("needInterpretation.understood").entityList(Object.class).hasSize(0);
        answer.path("needInterpretation.notUnderstood").entityList(Object.class).hasSize(0);
    }

    @Test
    void aDocumentIsNoNeed() {
        ask("x".repeat(2001))
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("argument", "text"));
    }

    @Test
    void theSameTechnologyIsNamedOnce() {
        ask("sensors, sensori and sensing")
                .path("needInterpretation.understood[*].technology.name")
                .entityList(String.class)
                .isEqualTo(List.of("sensors"));
    }

    private Response ask(String need) {
        return Question.of(tester, "need-interpretation").ask(Map.of("text", need));
    }
}

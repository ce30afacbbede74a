package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.SampleGraphTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** What a person means comes first among the thousands of things of the sample. */
@SampleGraphTest
class SampleSearchTests {

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STMicroelectronics                 | org:pic-999977657
            stmicroelectronics srl agrate      | org:pic-999977657
            stmicro                            | org:pic-999977657
            999977657                          | org:pic-999977657
            Politecnco di Milano               | org:pic-999879881
            politecnico                        | org:pic-999879881
            polimi                             | org:pic-999879881
            IT04376620151                      | org:pic-999879881
            04376620151                        | org:pic-999879881
            bicocca                            | org:pic-999923531
            unimib                             | org:pic-999923531
            Bicoca                             | org:pic-999923531
            milan university                   | org:pic-999995796
            cisco                              | org:cisco-italia
            sirti spa                          | org:sirti
            CNR                                | org:pic-999979500
            finlombarda                        | org:pic-999497216
            distretto green                    | org:distretto-green-high-tech
            cluster scc                        | org:cluster-scc-lombardia
            made                               | org:made
            polihub                            | org:polihub
            mobilita                           | area:ctl-mobilita
            Mobilità                           | area:ctl-mobilita
            633098                             | project:h2020-633098
            milano                             | region:ITC4C
            lombardia                          | region:ITC4
            26.11                              | industry:nace2.0-26.11
            home of iot                        | chain:home-of-iot
            """)
    void whatAPersonMeansComesFirst(String text, String expected) {
        tester.document("query($text: String!) { search(text: $text, first: 1) { hits { id } } }")
                .variable("text", text)
                .execute()
                .path("search.hits[0].id")
                .entity(String.class)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "fotonica, Photonics",
        "photonics, Photonics",
        "IoT, Internet of things",
        "smart cities, Smart cities",
        "reti elettriche, Smart grids",
        "robotica, Robotics",
    })
    void aSubjectIsFoundInEitherLanguageWhateverTaxonomyHasIt(String text, String label) {
        Question.of(tester, "search")
                .ask(Map.of("text", text))
                .path("search.hits[0].label")
                .entity(String.class)
                .satisfies(found -> assertThat(found).isEqualToIgnoringCase(label));
    }

    @Test
    void theOtherSitesOfStmicroelectronicsFollowTheOneInAgrate() {
        Response answer = Question.of(tester, "search").ask(Map.of("text", "STMicroelectronics"));
        answer.path("search.hits[*].label")
                .entityList(String.class)
                .satisfies(labels -> assertThat(labels.get(0)).isEqualTo("STMICROELECTRONICS SRL"))
                .satisfies(labels -> assertThat(labels.subList(1, 4))
                        .allSatisfy(label -> assertThat(label).startsWith("STMICROELECTRONICS ")));
    }

    @Test
    void theUniversityComesBeforeWhatIsNamedAfterIt() {
        Question.of(tester, "search")
                .ask(Map.of("text", "Politecnco di Milano"))
                .path("search.hits[*].id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids).startsWith("org:pic-999879881", "org:pic-993176017"));
    }
}

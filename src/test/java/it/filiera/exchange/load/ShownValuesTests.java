package it.filiera.exchange.load;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.EmbeddedGraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which value is shown when sources disagree: highest rank, then latest record, then smaller source id, field by field. */
class ShownValuesTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    @Test
    void theSourceOfTheHighestRankWinsFieldByField() {
        organisations("org:a,Alfa SPA,COMPANY,,source:high,2010", "org:a,Alpha,LARGE_COMPANY,Monza,source:low,2020");
        assertThat(shown("org:a"))
                .containsEntry("name", "Alfa SPA")
                .containsEntry("type", "COMPANY")
                .containsEntry("city", "Monza");
    }

    @Test
    void ofSourcesOfOneRankTheLatestRecordWins() {
        organisations("org:a,Old,,,source:low,2010-05", "org:a,New,,,source:low-too,2010-06");
        assertThat(shown("org:a")).containsEntry("name", "New");
        organisations("org:a,Newer,,,source:low,2010-06-01", "org:a,New,,,source:low-too,2010-06");
        assertThat(shown("org:a")).containsEntry("name", "Newer");
    }

    @Test
    void anUndatedRecordIsWeakerThanADatedOne() {
        organisations("org:a,Undated,,,source:low,", "org:a,Dated,,,source:low-too,1999");
        assertThat(shown("org:a")).containsEntry("name", "Dated");
    }

    @Test
    void ofSourcesEqualInAllTheSmallerIdWins() {
        organisations("org:a,First,,,source:low,2010", "org:a,Second,,,source:low-too,2010");
        assertThat(shown("org:a")).containsEntry("name", "First");
    }

    @Test
    void whatEachSourceSaidStandsBesideTheOthers() {
        organisations("org:a,Alfa SPA,,,source:high,2010", "org:a,Alpha,LARGE_COMPANY,,source:low,2020");
        assertThat(graph.rows("MATCH (:Organisation {id: 'org:a'})-[said:DESCRIBED_BY]->(source:Source) "
                        + "RETURN source.id AS source, properties(said) AS said ORDER BY source"))
                .containsExactly(
                        Map.of("source", "source:high", "said", Map.of("name", "Alfa SPA", "recordedOn", "2010")),
                        Map.of(
                                "source",
                                "source:low",
                                "said",
                                Map.of("name", "Alpha", "type", "LARGE_COMPANY", "recordedOn", "2020")));
    }

    @Test
    void aFieldThatItsSourceNoLongerGivesDisappears() {
        organisations("org:a,Alfa,COMPANY,Monza,source:high,");
        organisations("org:a,Alfa,,,source:high,");
        assertThat(shown("org:a")).doesNotContainKeys("type", "city");
    }

    @Test
    void namesAreAllSpellingsOfAllSources() {
        LoadedBundle.of(graph, Map.of("organisations", """
                        id,name,short_name,former_names,other_names,source
                        org:a,Beta SPA,BETA,Gamma,,source:high
                        org:a,Alfa,BETA,,Delta|Epsilon,source:low
                        """));
        assertThat(shown("org:a").get("names"))
                .isEqualTo(List.of("Alfa", "BETA", "Beta SPA", "Delta", "Epsilon", "Gamma"));
        assertThat(shown("org:a")).doesNotContainKey("otherNames");
    }

    @Test
    void aProjectWithoutNameIsShownByItsAcronymElseItsTitle() {
        LoadedBundle.of(graph, Map.of("projects", """
                        id,acronym,title_en,start,end,source
                        project:a,ACRO,A title,2012-10,2014/2015,source:high
                        project:b,,A title,,,source:high
                        """));
        assertThat(shown("project:a"))
                .containsEntry("name", "ACRO")
                .containsEntry("startYear", 2012L)
                .containsEntry("endYear", 2015L);
        assertThat(shown("project:b")).containsEntry("name", "A title").doesNotContainKeys("startYear", "endYear");
    }

    @Test
    void aClusterIsDescribedByTheProfileBesideTheOrganisation() {
        LoadedBundle.of(
                graph,
                Map.of(
                        "organisations", "id,name,source,record\norg:a,Alfa,source:high,page 1\n",
                        "clusters",
                                "id,established,total_members,source,record\norg:a,2008-06-18,,source:high,page 2\n"));
        assertThat(shown("org:a"))
                .containsEntry("name", "Alfa")
                .containsEntry("established", "2008-06-18")
                .doesNotContainKey("totalMembers");
        assertThat(graph.rows("MATCH (:Cluster {id: 'org:a'})-[said:DESCRIBED_BY]->() RETURN said.record AS record"))
                .containsExactly(Map.of("record", "page 1; page 2"));
    }

    private static void organisations(String... rows) {
        LoadedBundle.of(
                graph,
                Map.of("organisations", "id,name,type,city,source,recorded_on\n" + String.join("\n", rows) + "\n"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> shown(String id) {
        return (Map<String, Object>) Objects.requireNonNull(
                graph.rows("MATCH (n:Entity {id: $id}) RETURN properties(n) AS shown", Map.of("id", id))
                        .get(0)
                        .get("shown"));
    }
}

package it.filiera.exchange.load;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.EmbeddedGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BundleLoaderTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    private static final String TWO_ORGANISATIONS = """
            id,name,country,nuts,source
            org:a,Alfa,IT,ITC4D,source:high
            org:b,Beta,DE,DE212,source:high
            """;

    @Test
    void aRowThatRefersToNothingIsLeftOutAndNamed() {
        LoadedBundle loaded = LoadedBundle.of(graph, Map.of("organisations", TWO_ORGANISATIONS, "memberships", """
                        member,cluster,role,source
                        org:a,org:b,MEMBER,source:high
                        org:a,org:nobody,MEMBER,source:high
                        org:a,source:high,MEMBER,source:high
                        org:b,org:a,MEMBER,source:nowhere
                        """));
        assertThat(graph.rows("MATCH (m)-[:MEMBER_OF]->(c) RETURN m.id AS member, c.id AS cluster"))
                .containsExactly(Map.of("member", "org:a", "cluster", "org:b"));
        assertThat(loaded.notices())
                .extracting(found -> found.notice().row() + " " + found.notice().field() + " "
                        + found.notice().value())
                .containsExactly("3 cluster org:nobody", "4 cluster source:high", "5 source source:nowhere");
        assertThat(loaded.result().rowsRejected()).isEqualTo(3);
        assertThat(loaded.result().counts())
                .contains(
                        new LoadResult.TableCount("memberships", 1, 0, 0, 3),
                        new LoadResult.TableCount("organisations", 2, 0, 0, 0));
    }

    @Test
    void aConceptWithoutItsBroaderOneIsLoadedAndTheGapIsNamed() {
        LoadedBundle loaded = LoadedBundle.of(
                graph,
                Map.of(
                        "schemes", "id,title_en,kind,source\nscheme:s,S,TECHNOLOGY,source:high\n",
                        "concepts", """
                                id,scheme,kind,label_en,broader,source
                                tech:a,scheme:s,TECHNOLOGY,A,tech:b,source:high
                                tech:b,scheme:s,TECHNOLOGY,B,tech:c,source:high
                                """));
        assertThat(graph.rows("MATCH (n:Technology)-[:BROADER]->(b) RETURN n.id AS id, b.id AS broader"))
                .containsExactly(Map.of("id", "tech:a", "broader", "tech:b"));
        assertThat(graph.rows("MATCH (n:Technology)-[:IN_SCHEME]->(:Scheme) RETURN n.id AS id"))
                .hasSize(2);
        assertThat(loaded.notices()).extracting(found -> found.notice().value()).containsExactly("tech:c");
        assertThat(loaded.result().rowsRejected()).isZero();
    }

    @Test
    void aPlaceIsTheSmallestRegionKnown() {
        LoadedBundle.of(graph, Map.of("organisations", TWO_ORGANISATIONS + """
                                org:c,Gamma,IT,,source:high
                                org:d,Delta,FR,,source:high
                                """, "regions", """
                        id,code,level,parent,label_en,source
                        region:DE,DE,0,,Germany,source:high
                        region:DE2,DE2,1,region:DE,Bavaria,source:high
                        region:IT,IT,0,,Italy,source:high
                        region:ITC4D,ITC4D,3,region:IT,Monza,source:high
                        """));
        assertThat(
                        graph.rows(
                                "MATCH (n)-[l:LOCATED_IN {source: 'source:high', origin: 'DECLARED'}]->(r) RETURN n.id AS id, r.code AS code ORDER BY id"))
                .containsExactly(
                        Map.of("id", "org:a", "code", "ITC4D"),
                        Map.of("id", "org:b", "code", "DE2"),
                        Map.of("id", "org:c", "code", "IT"));
    }

    @Test
    void thePlaceFollowsTheValueShown() {
        String regions = """
                id,code,level,label_en,source
                region:FR,FR,0,France,source:high
                region:IT,IT,0,Italy,source:high
                """;
        Map<String, String> first =
                Map.of("regions", regions, "organisations", "id,country,source,record\norg:a,FR,source:low,page 1\n");
        Map<String, String> second = Map.of("organisations", "id,country,source,record\norg:a,IT,source:high,page 2\n");
        LoadedBundle.of(graph, first);
        LoadedBundle.of(graph, second);
        assertThat(
                        graph.rows(
                                "MATCH (:Organisation)-[l:LOCATED_IN]->(r) RETURN r.code AS code, l.source AS source, l.record AS record"))
                .containsExactly(Map.of("code", "IT", "source", "source:high", "record", "page 2"));
    }

    @Test
    void theSameRoleAtTwoTimesIsTwoMembershipsAndAnUnknownTimeAThird() {
        Map<String, String> tables = Map.of("organisations", TWO_ORGANISATIONS, "memberships", """
                member,cluster,role,from,to,source
                org:a,org:b,BOARD,,,source:high
                org:a,org:b,BOARD,2011-02,2012/2013,source:high
                org:a,org:b,BOARD,2020,,source:high
                """);
        LoadedBundle.of(graph, tables);
        LoadedBundle.of(graph, tables);
        assertThat(
                        graph.rows(
                                "MATCH ()-[m:MEMBER_OF]->() RETURN m.from AS from, m.fromYear AS year, m.toYear AS until ORDER BY from"))
                .extracting(row -> row.get("from") + " " + row.get("year") + " " + row.get("until"))
                .containsExactly("2011-02 2011 2013", "2020 2020 null", "null null null");
    }

    @Test
    void theSameLinkSaidByTwoSourcesIsTwoLinks() {
        LoadedBundle.of(graph, Map.of("organisations", TWO_ORGANISATIONS, "memberships", """
                        member,cluster,role,source
                        org:a,org:b,MEMBER,source:high
                        org:a,org:b,MEMBER,source:low
                        """));
        assertThat(graph.rows(
                        "MATCH ()-[m:MEMBER_OF {origin: 'DECLARED'}]->() RETURN m.source AS source ORDER BY source"))
                .extracting(row -> row.get("source"))
                .isEqualTo(List.of("source:high", "source:low"));
    }

    @Test
    void unknownIsAbsentAndNeverZeroOrEmpty() {
        LoadedBundle.of(
                graph,
                Map.of(
                        "organisations",
                        "id,name,other_names,lat,sme,source\norg:a,,,,,source:high\n",
                        "figures",
                        "id,organisation,indicator,date,value,unit,kind,source\nfigure:f,org:a,staff,,,,VALUE,source:high\n"));
        assertThat(graph.rows("MATCH (n:Organisation) RETURN keys(n) AS keys"))
                .containsExactly(Map.of("keys", List.of("id")));
        assertThat(graph.rows("MATCH (f:Figure) UNWIND keys(f) AS key RETURN key ORDER BY key"))
                .extracting(row -> row.get("key"))
                .isEqualTo(List.of("id", "indicator", "kind", "source"));
    }
}

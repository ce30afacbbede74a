package it.filiera.exchange.load;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.load.MergedRecords.Member;
import it.filiera.testing.EmbeddedGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Merged organisations: one while they are, and exactly what they were afterwards, whatever is loaded in between. */
class MergedRecordsTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    private static final List<String> ALL = List.of("org:a", "org:b", "org:c", "org:d");

    private static final Map<String, String> TABLES = Map.of(
            "regions", """
                    id,code,level,version,label_en,source
                    region:IT,IT,0,2021,Italy,source:high
                    region:ITC4,ITC4,1,2021,Lombardy,source:high
                    """,
            "organisations", """
                    id,name,short_name,other_names,city,country,nuts,source,recorded_on
                    org:a,STMicroelectronics SRL,STM,,Agrate,IT,,source:high,2020
                    org:a,ST Microelectronics,,,,,,source:low,
                    org:b,STMicroelectronics,,ST,,IT,ITC4,source:high,2020
                    org:c,ST,,,Milano,,,source:low-too,2021
                    org:d,Distretto,,,,,,source:high,
                    """,
            "clusters", """
                    id,established,source
                    org:d,2008,source:high
                    org:c,2010,source:low
                    """,
            "projects", "id,acronym,source\nproject:p,PILOT,source:high\nproject:q,QUEST,source:high\n",
            "participations", """
                    organisation,project,role,contribution,source
                    org:a,project:p,PARTICIPANT,100,source:high
                    org:b,project:p,PARTICIPANT,50,source:high
                    org:b,project:q,COORDINATOR,,source:high
                    """,
            "memberships", """
                    member,cluster,role,from,source
                    org:a,org:d,MEMBER,2010,source:high
                    org:b,org:d,FOUNDER,,source:low
                    org:c,org:d,MEMBER,,source:low
                    org:a,org:c,MEMBER,,source:low
                    """,
            "part_of", "part,whole,source\norg:b,org:a,source:low\norg:c,org:b,source:high\n",
            "figures",
                    "id,organisation,indicator,date,value,kind,source\nfigure:1,org:b,staff,2020,7,VALUE,source:low\n");

    @Test
    void aMergedOrganisationHasAllLinksAndSpellingsAndIsFoundOnce() {
        LoadedBundle.of(graph, TABLES);
        regroup(member("org:b", "org:a"), member("org:c", "org:a"));

        assertThat(graph.rows("MATCH (o:Organisation) WHERE o.id <> 'org:d' RETURN o.id AS id, o.names AS names"))
                .containsExactly(Map.of(
                        "id",
                        "org:a",
                        "names",
                        List.of("ST", "ST Microelectronics", "STM", "STMicroelectronics", "STMicroelectronics SRL")));
        assertThat(graph.rows("""
                MATCH (:Organisation {id: 'org:a'})-[link:PARTICIPATES_IN]->(p)
                RETURN p.id + ' ' + coalesce(toString(toInteger(link.contribution)), '?') + ' ' + coalesce(link.mergedStart, '-')
                  AS link ORDER BY link
                """))
                .extracting(row -> row.get("link"))
                .containsExactly("project:p 100 -", "project:p 50 org:b", "project:q ? org:b");
        assertThat(graph.rows("MATCH (o:Organisation)-[link]->(o) RETURN type(link) AS type"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("type", "WITHIN_MERGE"));
        assertThat(graph.rows("MATCH (o:Cluster {id: 'org:a'}) RETURN o.established AS established"))
                .containsExactly(Map.of("established", "2010"));
        assertThat(graph.rows("MATCH (:Organisation {id: 'org:a'})-[:LOCATED_IN]->(r) RETURN r.id AS region"))
                .containsExactly(Map.of("region", "region:ITC4"));
    }

    @Test
    void takenApartTheGraphIsWhatItWas() {
        LoadedBundle.of(graph, TABLES);
        List<String> before = dump();
        regroup(member("org:b", "org:a"), member("org:c", "org:a"));
        assertThat(dump()).isNotEqualTo(before);
        regroup();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aMergeSurvivesTheSameBundleAgain() {
        LoadedBundle.of(graph, TABLES);
        List<String> before = dump();
        regroup(member("org:b", "org:a"), member("org:c", "org:a"));
        List<String> merged = dump();
        LoadedBundle.of(graph, TABLES);
        assertThat(dump()).isEqualTo(merged);
        regroup();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aDecisionMayComeBeforeTheRecords() {
        LoadedBundle.of(graph, TABLES);
        List<String> before = dump();
        regroup(member("org:b", "org:a"), member("org:c", "org:a"));
        List<String> merged = dump();
        graph.clear();
        regroup(member("org:b", "org:a"), member("org:c", "org:a"));
        LoadedBundle.of(graph, TABLES);
        assertThat(dump()).isEqualTo(merged);
        regroup();
        assertThat(dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anySeriesOfMergesAndLoadsCanBeUndone(long seed) {
        Random random = new Random(seed);
        LoadedBundle.of(graph, TABLES);
        List<String> before = dump();
        for (int step = 0; step < 6; step++) {
            regroup(anyGroups(random));
            if (random.nextBoolean()) {
                LoadedBundle.of(graph, TABLES);
            }
        }
        regroup();
        assertThat(dump()).isEqualTo(before);
    }

    private static Member[] anyGroups(Random random) {
        List<String> ids = new ArrayList<>(ALL);
        Collections.shuffle(ids, random);
        int wholes = 1 + random.nextInt(ids.size());
        return ids.subList(wholes, ids.size()).stream()
                .map(id -> member(id, ids.get(random.nextInt(wholes))))
                .toArray(Member[]::new);
    }

    private static Member member(String id, String into) {
        return new Member(id, into, false, false, false);
    }

    private static void regroup(Member... members) {
        graph.writer().write(tx -> {
            MergedRecords.apart(tx, MergedRecords.of(tx, ALL));
            MergedRecords.regroup(tx, ALL, List.of(members));
            return members.length;
        });
    }

    /** Everything in the graph but the record of what is merged, as sorted lines. */
    private static List<String> dump() {
        TreeSet<String> lines = new TreeSet<>();
        graph.rows(
                        "MATCH (n) WHERE NOT n:Migration AND NOT n:Merged AND NOT n:GraphState RETURN labels(n) AS labels, properties(n) AS properties")
                .forEach(row -> lines.add(sorted(row.get("labels")) + text(row.get("properties"))));
        graph.rows("MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties")
                .forEach(row -> lines.add(
                        row.get("a") + " " + row.get("type") + " " + row.get("b") + " " + text(row.get("properties"))));
        return List.copyOf(lines);
    }

    private static String sorted(@Nullable Object labels) {
        return new TreeSet<>((List<?>) Objects.requireNonNull(labels)).toString();
    }

    private static String text(@Nullable Object properties) {
        return new TreeMap<>((Map<?, ?>) Objects.requireNonNull(properties)).toString();
    }
}

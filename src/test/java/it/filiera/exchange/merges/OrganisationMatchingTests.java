package it.filiera.exchange.merges;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.MemoryBundle;
import it.filiera.exchange.merges.OrganisationMatching.Result;
import it.filiera.exchange.resolution.OrganisationRecord;
import it.filiera.exchange.resolution.Score;
import it.filiera.exchange.resolution.Verdict;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.GraphDump;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** CORDIS is in the graph; an officer's list of members comes, in which one member stands twice. */
class OrganisationMatchingTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    private static final TestImport IMPORT = new TestImport(graph);

    private static final Bundle CORDIS = MemoryBundle.ofTables(Map.of(
            "sources", "id,title,rank,status\nsource:cordis,CORDIS,50,QUOTED\n",
            "organisations", """
                    id,name,short_name,city,country,pic,vat,source
                    org:pic-999977657,STMICROELECTRONICS SRL,STM,AGRATE BRIANZA,IT,999977657,IT00951900968,source:cordis
                    org:pic-999879881,POLITECNICO DI MILANO,POLIMI,MILANO,IT,999879881,IT04376620151,source:cordis
                    org:pic-999995796,UNIVERSITA DEGLI STUDI DI MILANO,UMIL,Milano,IT,999995796,IT03064870151,source:cordis
                    org:pic-999923531,UNIVERSITA' DEGLI STUDI DI MILANO-BICOCCA,UNIMIB,MILANO,IT,999923531,IT12621570154,source:cordis
                    """));

    private static final Bundle MEMBERS = MemoryBundle.ofTables(Map.of(
            "sources", "id,title,rank,status\nsource:list,Members 2026,40,QUOTED\n",
            "organisations", """
                    id,name,city,country,vat,source,record
                    org:list-1,STMicroelectronics,Agrate Brianza,IT,,source:list,row 2
                    org:list-2,Università Milano Bicocca,,,,source:list,row 3
                    org:list-3,Polimi,Milano,IT,,source:list,row 4
                    org:list-4,Rossi Meccanica S.r.l.,Monza,IT,,source:list,row 5
                    org:list-5,ROSSI MECCANICA SRL,Monza,IT,,source:list,row 6
                    org:list-6,Fondazione Politecnico di Milano,Milano,IT,,source:list,row 7
                    org:list-7,Something else entirely,Milano,IT,04376620151,source:list,row 8
                    """));

    @BeforeEach
    void cordis() {
        IMPORT.load(CORDIS);
        IMPORT.awaitIndex();
    }

    @Test
    void membersAreJoinedToWhatTheGraphKnowsAndToEachOther() {
        assertThat(IMPORT.run(MEMBERS, "import:1")).isEqualTo(new Result(7, 0, 4, 2, 3));
        assertThat(names("org:pic-999977657")).containsExactly("STM", "STMICROELECTRONICS SRL", "STMicroelectronics");
        assertThat(names("org:pic-999923531"))
                .containsExactly("UNIMIB", "UNIVERSITA' DEGLI STUDI DI MILANO-BICOCCA", "Università Milano Bicocca");
        assertThat(names("org:pic-999879881")).containsExactly("POLIMI", "POLITECNICO DI MILANO", "Polimi");
        assertThat(names("org:pic-999995796")).hasSize(2);
        assertThat(names("org:list-4")).containsExactly("ROSSI MECCANICA SRL", "Rossi Meccanica S.r.l.");
        assertThat(graph.rows(
                        "MATCH (d:MergeDecision {state: 'OPEN'}) RETURN d.left + ' ' + d.right AS pair ORDER BY pair"))
                .extracting(row -> row.get("pair"))
                .containsExactly("org:list-6 org:pic-999879881", "org:list-7 org:pic-999879881");
    }

    @Test
    void aQuestionIsAskedOnceAlthoughTheRecordStandsInTheImportToo() {
        Bundle both = MemoryBundle.ofTables(Map.of(
                "sources", "id,title,rank,status\nsource:list,Members 2026,40,QUOTED\n",
                "organisations", """
                        id,name,city,country,source
                        org:list-1,Politecnico di Milano,Milano,IT,source:list
                        org:list-2,Fondazione Politecnico di Milano,Milano,IT,source:list
                        """));
        assertThat(IMPORT.run(both, "import:1")).isEqualTo(new Result(2, 0, 1, 1, 1));
    }

    @Test
    void decisionsAreKeptWithWhatTheyWereMadeFrom() {
        IMPORT.run(MEMBERS, "import:1");
        assertThat(graph.rows("""
                MATCH (d:MergeDecision {left: 'org:list-1'})
                RETURN d.state AS state, d.kept AS kept, d.leftName AS left, d.rightName AS right, d.decidedBy AS by, d.foundBy AS job,
                  d.score >= 0.9 AS sure, size(d.reasons) > 0 AS reasons
                """))
                .containsExactly(Map.of(
                        "state", "SAME",
                        "kept", "org:pic-999977657",
                        "left", "STMicroelectronics",
                        "right", "STMICROELECTRONICS SRL",
                        "by", "RULES",
                        "job", "import:1",
                        "sure", true,
                        "reasons", true));
    }

    @Test
    void bothFilesAgainChangeNothing() {
        IMPORT.run(MEMBERS, "import:1");
        List<String> before = content();
        assertThat(IMPORT.run(MEMBERS, "import:2")).isEqualTo(new Result(7, 7, 0, 0, 0));
        assertThat(IMPORT.run(CORDIS, "import:3")).isEqualTo(new Result(4, 4, 0, 0, 0));
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aPreviewSaysTheSameAndChangesNothing() {
        List<String> before = content();
        List<OrganisationMatching.Pair> found = new java.util.ArrayList<>();
        assertThat(IMPORT.matching().preview(MEMBERS, found::addAll)).isEqualTo(new Result(7, 0, 4, 2, 3));
        assertThat(found)
                .filteredOn(pair -> pair.state() == MergeState.SAME)
                .extracting(pair -> pair.left() + " " + pair.right())
                .containsExactlyInAnyOrder(
                        "org:list-1 org:pic-999977657",
                        "org:list-2 org:pic-999923531",
                        "org:list-3 org:pic-999879881",
                        "org:list-4 org:list-5");
        assertThat(content()).isEqualTo(before);
        assertThat(graph.rows("MATCH (n:MergeDecision) RETURN n")).isEmpty();
    }

    @Test
    void whatAPersonSaidToBeTwoIsNotJoinedByTheRules() {
        FoundPair said = FoundPair.question(
                record("org:list-1"), record("org:pic-999977657"), new Score(0.8, Verdict.ASK, List.of()), "x");
        graph.writer().write(tx -> {
            Decisions decisions = Decisions.around(tx, List.of(said.id()), List.of());
            decisions.keep(List.of(said));
            decisions.decide(said.decision(), MergeState.DIFFERENT, null, null);
            return said;
        });
        IMPORT.run(MEMBERS, "import:1");
        assertThat(names("org:list-1")).containsExactly("STMicroelectronics");
    }

    private static OrganisationRecord record(String id) {
        return OrganisationRecord.of(id).build();
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(String id) {
        return (List<String>) Objects.requireNonNull(
                graph.rows("MATCH (o:Organisation {id: $id}) RETURN coalesce(o.names, []) AS names", Map.of("id", id))
                        .get(0)
                        .get("names"));
    }

    private static List<String> content() {
        return GraphDump.of(graph.driver());
    }
}

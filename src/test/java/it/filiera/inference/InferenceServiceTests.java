package it.filiera.inference;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.EmbeddedGraph;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A tiny graph and the rules of {@link TestRules}; every confidence is worked out by hand.
 *
 * <pre>
 * org:a  coordinates p1           p1, p4  call topic ICT-26-2014 (optics 0.8, area photonics 0.8)
 * org:b  takes part in p1, p4     p1      has "laser" in its name (optics 0.3 by text)
 * org:c  a city, takes part in p4 p2      call topic unknown to the rules, "robots" in its title; health programme
 * org:d  takes part in p4, is     p3      has "robot" in its name and nothing else
 *        a member of cluster k    p5      a source declares that it uses lasers, narrower than optics
 * org:e  pays for p4              p6      has "robot" in its name and a call topic that hardly speaks of robots (0.2)
 *
 * Optics belong to the area light by 0.5, robotics to the area machines by 0.8.
 * </pre>
 */
class InferenceServiceTests {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.of("""
            CREATE (:Source {id: 'source:x', title: 'Source X', rank: 50}),
              (optics:Entity:Concept:Technology {id: 'tech:optics', labelEn: 'optics'}),
              (laser:Entity:Concept:Technology {id: 'tech:laser', labelEn: 'laser physics'})-[:BROADER]->(optics),
              (:Entity:Concept:Technology {id: 'tech:robotics', labelEn: 'robotics'}),
              (photonics:Entity:Concept:PriorityArea {id: 'area:photonics', labelEn: 'Photonics'}),
              (:Entity:Concept:PriorityArea {id: 'area:light', labelEn: 'Light'}),
              (:Entity:Concept:PriorityArea {id: 'area:health', labelEn: 'Health'}),
              (:Entity:Concept:PriorityArea {id: 'area:machines', labelEn: 'Machines'}),
              (own:Entity:Concept:PriorityArea {id: 'area:own', labelEn: 'Light of Lombardy'}),
              (own)-[:MATCHES {kind: 'CLOSE', source: 'source:x'}]->(photonics),
              (p1:Entity:Project {id: 'project:1', name: 'Laser Trick', startYear: 2015,
                topic: 'ICT-26-2014', topicTitle: 'Photonics KET'}),
              (:Entity:Project {id: 'project:2', name: 'WARD', topic: 'ZZZ-01-2014',
                topicTitle: 'Robots for hospitals', programme: ['H2020-EU.3.1.2.']}),
              (:Entity:Project {id: 'project:3', name: 'Robot'}),
              (p4:Entity:Project {id: 'project:4', name: 'PIC', startYear: 2016,
                topic: 'ICT-26-2014', topicTitle: 'Photonics KET'}),
              (p5:Entity:Project {id: 'project:5', name: 'Ray'})
                -[:USES {source: 'source:x', origin: 'DECLARED'}]->(laser),
              (:Entity:Project {id: 'project:6', name: 'Robot arm', topic: 'MAYBE-1'}),
              (a:Entity:Organisation {id: 'org:a', name: 'A', type: 'SME'}),
              (b:Entity:Organisation {id: 'org:b', name: 'B', type: 'UNIVERSITY'}),
              (c:Entity:Organisation {id: 'org:c', name: 'C', type: 'PUBLIC_BODY'}),
              (d:Entity:Organisation {id: 'org:d', name: 'D', type: 'SME'}),
              (e:Entity:Organisation {id: 'org:e', name: 'E'}),
              (k:Entity:Organisation:Cluster {id: 'org:k', name: 'Cluster K', type: 'CLUSTER_ORGANISATION'}),
              (a)-[:PARTICIPATES_IN {role: 'COORDINATOR', source: 'source:x'}]->(p1),
              (b)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:x'}]->(p1),
              (b)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:x'}]->(p4),
              (c)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:x'}]->(p4),
              (d)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:x'}]->(p4),
              (e)-[:PARTICIPATES_IN {role: 'FUNDER', source: 'source:x'}]->(p4),
              (d)-[:MEMBER_OF {role: 'MEMBER', source: 'source:x'}]->(k),
              (k)-[:ADDRESSES {relation: 'CLUSTER_AREA', source: 'source:x', origin: 'DECLARED'}]->(own),
              (a)-[:OFFERS {source: 'source:x', origin: 'DECLARED'}]->(optics)
            """);

    @Test
    void projectsGetWhatTheirTopicProgrammeNameAndDeclarationsSay() {
        service(TestRules.all(), "2026-11-22").apply();
        assertThat(conclusions("project:"))
                .containsExactlyInAnyOrder(
                        "project:1 USES tech:optics CALL_TOPIC 0.8",
                        "project:1 USES tech:optics TEXT 0.3",
                        "project:1 ADDRESSES area:photonics CALL_TOPIC 0.8",
                        // not light: a rule says the topic's areas, and by the word alone it is 0.3 x 0.5
                        "project:2 USES tech:robotics CALL_TOPIC 0.7",
                        "project:2 ADDRESSES area:machines CALL_TOPIC 0.56",
                        "project:2 ADDRESSES area:health CALL_TOPIC 0.5",
                        // project:3 has a word alone, 0.3: not enough
                        "project:4 USES tech:optics CALL_TOPIC 0.8",
                        "project:4 ADDRESSES area:photonics CALL_TOPIC 0.8",
                        "project:5 ADDRESSES area:light DECLARED 0.45",
                        // neither is enough by itself: 1 - 0.7 x 0.8 = 0.44
                        "project:6 USES tech:robotics CALL_TOPIC 0.2",
                        "project:6 USES tech:robotics TEXT 0.3");
    }

    @Test
    void organisationsGetWhatTheirProjectsSayByRoleTypeAndCluster() {
        service(TestRules.all(), "2026-11-22").apply();
        assertThat(conclusions("org:"))
                .containsExactlyInAnyOrder(
                        "org:a OFFERS tech:optics CALL_TOPIC 0.8",
                        "org:a OFFERS tech:optics TEXT 0.3",
                        "org:a ADDRESSES area:photonics CALL_TOPIC 0.8",
                        // two projects: nothing taken off by call topic; one by text: 0.3 x 0.8
                        "org:b OFFERS tech:optics CALL_TOPIC 0.8",
                        "org:b OFFERS tech:optics TEXT 0.24",
                        "org:b ADDRESSES area:photonics CALL_TOPIC 0.8",
                        // optics 0.8 x 0.8 x 0.5 = 0.32 is not enough for a city to offer them
                        "org:c ADDRESSES area:photonics CALL_TOPIC 0.64",
                        "org:d OFFERS tech:optics CALL_TOPIC 0.64",
                        "org:d ADDRESSES area:photonics CALL_TOPIC 0.64",
                        "org:d ADDRESSES area:photonics CLUSTER 0.3");
    }

    @Test
    void everyConclusionSaysWhyByWhichRuleAndWhen() {
        RuleSet rules = RuleFiles.read(TestRules.all());
        service(TestRules.all(), "2026-11-22").apply();
        assertThat(link("org:b", "OFFERS", "CALL_TOPIC"))
                .containsEntry("origin", "INFERRED")
                .containsEntry("source", "source:filiera-rules")
                .containsEntry("rule", "roles/PARTICIPANT")
                .containsEntry("ruleVersion", rules.fileVersions().get("roles"))
                .containsEntry(
                        "evidence",
                        "participant in PIC (call topic ICT-26-2014: Photonics KET); 2 projects with this subject")
                .containsEntry("projects", List.of("project:4", "project:1"))
                .containsEntry("projectCount", 2L)
                .containsEntry("recordedOn", "2026-11-22");
        assertThat(link("project:2", "USES", "CALL_TOPIC"))
                .containsEntry("rule", "topic-technologies/robots")
                .containsEntry("evidence", "\"robots\" in call topic ZZZ-01-2014: Robots for hospitals")
                .doesNotContainKeys("projects", "projectCount", "record");
        assertThat(link("project:5", "ADDRESSES", "DECLARED"))
                .containsEntry("rule", "technology-areas/light")
                .containsEntry("evidence", "uses laser physics, declared by Source X");
        assertThat(link("org:d", "ADDRESSES", "CLUSTER"))
                .containsEntry("evidence", "member of Cluster K, whose area is Light of Lombardy");
    }

    @Test
    void aSecondRunChangesNothingNotEvenTheDay() {
        InferenceSummary first = service(TestRules.all(), "2026-11-22").apply();
        List<Map<String, Object>> before =
                graph.rows("MATCH ()-[made]->() RETURN properties(made) AS made ORDER BY made");
        InferenceSummary second = service(TestRules.all(), "2026-11-23").apply();
        assertThat(first).isEqualTo(new InferenceSummary(first.ruleVersion(), 6, 6, 21, 0, 0, 0, List.of()));
        assertThat(second).isEqualTo(new InferenceSummary(first.ruleVersion(), 6, 6, 0, 0, 21, 0, List.of()));
        assertThat(graph.rows("MATCH ()-[made]->() RETURN properties(made) AS made ORDER BY made"))
                .isEqualTo(before);
    }

    @Test
    void whatNoRuleSaysAnyMoreDisappearsAndDeclarationsStay() {
        service(TestRules.all(), "2026-11-22").apply();
        List<Map<String, Object>> declared = declarations();
        TestRules silent = TestRules.all()
                .with("topic-technologies.csv", "rule,topics,words,technologies,confidence,note\n")
                .with("text-technologies.csv", "rule,words,technologies,confidence,note\n")
                .with("topic-areas.csv", "rule,topics,words,areas,confidence,note\n");
        InferenceSummary summary = service(silent, "2026-11-23").apply();
        assertThat(conclusions(""))
                .containsExactlyInAnyOrder(
                        "project:2 ADDRESSES area:health CALL_TOPIC 0.5",
                        "project:5 ADDRESSES area:light DECLARED 0.45");
        assertThat(summary.removed()).isEqualTo(19);
        assertThat(declarations()).isEqualTo(declared);
    }

    @Test
    void editedRulesAreAppliedAtTheNextStartAndTheSameOnesAreNot() {
        service(TestRules.all(), "2026-11-22").apply();
        service(TestRules.all(), "2026-11-23").applyIfOutdated();
        assertThat(link("project:2", "USES", "CALL_TOPIC")).containsEntry("confidence", 0.7);
        TestRules edited = TestRules.all().replacing("topic-technologies.csv", "0.7", "0.6");
        service(edited, "2026-11-23").applyIfOutdated();
        assertThat(link("project:2", "USES", "CALL_TOPIC"))
                .containsEntry("confidence", 0.6)
                .containsEntry("recordedOn", "2026-11-23");
        // what other tables say keeps its date
        assertThat(link("project:1", "ADDRESSES", "CALL_TOPIC")).containsEntry("recordedOn", "2026-11-22");
        assertThat(link("org:b", "OFFERS", "CALL_TOPIC")).containsEntry("recordedOn", "2026-11-22");
    }

    @Test
    void aRunCutShortIsCompletedAtTheNextStart() {
        service(TestRules.all(), "2026-11-22").apply();
        graph.run("MATCH (s:Source {id: 'source:filiera-rules'}) REMOVE s.ruleVersion");
        graph.run("MATCH ({id: 'org:d'})-[made:OFFERS]->() DELETE made");
        service(TestRules.all(), "2026-11-22").applyIfOutdated();
        assertThat(conclusions("org:d")).contains("org:d OFFERS tech:optics CALL_TOPIC 0.64");
    }

    @Test
    void aGraphWithoutConclusionsIsLeftAloneAtStart() {
        service(TestRules.all(), "2026-11-22").applyIfOutdated();
        assertThat(conclusions("")).isEmpty();
    }

    @Test
    void aRuleOnAConceptTheGraphDoesNotHaveIsSilentAndNamed() {
        graph.run("MATCH (n {id: 'tech:robotics'}) DETACH DELETE n");
        InferenceSummary summary = service(TestRules.all(), "2026-11-22").apply();
        assertThat(summary.missingConcepts()).containsExactly("tech:robotics");
        assertThat(conclusions("project:2")).containsExactly("project:2 ADDRESSES area:health CALL_TOPIC 0.5");
    }

    @Test
    void coverageCountsWhatHasWhatAndNamesTheTopicsNobodySpeaksOf() {
        graph.run("MATCH (n {id: 'project:6'}) DETACH DELETE n");
        graph.run("CREATE (:Entity:Project {id: 'project:7', topic: 'ERC-StG', topicTitle: 'ERC Starting Grant'})");
        InferenceService service = service(TestRules.all(), "2026-11-22");
        service.apply();
        InferenceCoverage coverage = service.coverage();
        assertThat(coverage.projects()).isEqualTo(new InferenceCoverage.Covered(6, 3, 3, 4, 2));
        assertThat(coverage.organisations()).isEqualTo(new InferenceCoverage.Covered(6, 3, 2, 4, 3));
        assertThat(coverage.silentTopics())
                .containsExactly(new InferenceCoverage.Topic("ERC-StG", "ERC Starting Grant", 1));
        assertThat(coverage.idleRules()).containsExactly("text-technologies/robot", "topic-technologies/maybe");
    }

    private static InferenceService service(TestRules rules, String today) {
        Clock clock = Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC);
        return new InferenceService(RuleFiles.read(rules), new InferenceGraph(graph.reader(), graph.writer()), clock);
    }

    private static List<String> conclusions(String ofIdsThatBegin) {
        return graph.rows("""
                MATCH (n)-[made {origin: 'INFERRED'}]->(c)
                WHERE n.id STARTS WITH $begin
                RETURN n.id + ' ' + type(made) + ' ' + c.id + ' ' + made.family + ' ' + toString(made.confidence) AS line
                """, Map.of("begin", ofIdsThatBegin)).stream()
                .map(row -> String.valueOf(row.get("line")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> link(String from, String type, String family) {
        List<Map<String, Object>> rows = graph.rows(
                "MATCH ({id: $from})-[made]->() WHERE type(made) = $type AND made.family = $family"
                        + " RETURN properties(made) AS made ORDER BY made.confidence DESC LIMIT 1",
                Map.of("from", from, "type", type, "family", family));
        return (Map<String, Object>) Objects.requireNonNull(rows.get(0).get("made"));
    }

    private static List<Map<String, Object>> declarations() {
        return graph.rows(
                "MATCH (n)-[said]->(m) WHERE said.origin = 'DECLARED' OR said.origin IS NULL"
                        + " RETURN n.id AS n, type(said) AS said, m.id AS m, properties(said) AS properties ORDER BY n, said, m");
    }
}

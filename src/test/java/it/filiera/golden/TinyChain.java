package it.filiera.golden;

/**
 * A chain in the region R, seen as of 2018, the year of the last project:
 *
 * <pre>
 *   stage     requires (least maturity)   who has it
 *   1 make    optics                      a, b (R, SME and university), b the narrower lasers; two projects each
 *             motors (7)                  a (R) declares maturity 5, c (R) none
 *   2 move    trucks                      x (elsewhere), who works with a in project P
 *             rails                       y (elsewhere), who works with nobody of R
 *             ships                       nobody; d (R) may have it (0.5)
 *   3 sell    shops                       e (R) alone, in no project with a, b or c since 2010
 *   4 learn   nothing said
 *   make feeds move and sell; move feeds sell
 *
 *   P         2018 to 2020: a coordinates (100 EUR), b (50.50), x take part; addresses Health
 * </pre>
 */
final class TinyChain {

    static final String GRAPH = """
            CREATE (:Source {id: 'source:s', title: 'A source', rank: 50}),
              (r:Entity:Region {id: 'region:R', code: 'R', name: 'R', level: 2, labelEn: 'R'}),
              (s:Entity:Region {id: 'region:S', code: 'S', name: 'S', level: 2, labelEn: 'S'}),
              (:Entity:Region {id: 'region:U', code: 'U', name: 'U', level: 2, labelEn: 'U'}),
              (:Entity:Scheme {id: 'scheme:skills', titleEn: 'Skills', kind: 'TECHNOLOGY', source: 'source:s'}),
              (optics:Entity:Concept:Technology {id: 'tech:optics', scheme: 'scheme:skills', notation: '1', name: 'optics', labelEn: 'optics', source: 'source:s'}),
              (lasers:Entity:Concept:Technology {id: 'tech:lasers', scheme: 'scheme:skills', notation: '1.1', name: 'lasers', labelEn: 'lasers', source: 'source:s'}),
              (motors:Entity:Concept:Technology {id: 'tech:motors', scheme: 'scheme:skills', notation: '2', name: 'motors', labelEn: 'motors', source: 'source:s'}),
              (trucks:Entity:Concept:Technology {id: 'tech:trucks', scheme: 'scheme:skills', notation: '3', name: 'trucks', labelEn: 'trucks', source: 'source:s'}),
              (rails:Entity:Concept:Technology {id: 'tech:rails', scheme: 'scheme:skills', notation: '4', name: 'rails', labelEn: 'rails', source: 'source:s'}),
              (ships:Entity:Concept:Technology {id: 'tech:ships', scheme: 'scheme:skills', notation: '5', name: 'ships', labelEn: 'ships', source: 'source:s'}),
              (shops:Entity:Concept:Technology {id: 'tech:shops', scheme: 'scheme:skills', notation: '6', name: 'shops', labelEn: 'shops', source: 'source:s'}),
              (lasers)-[:BROADER]->(optics),
              (chain:Entity:ValueChain {id: 'chain:c', name: 'Chain', labelEn: 'Chain', source: 'source:s'}),
              (make:Entity:Stage {id: 'stage:make', name: 'make', labelEn: 'make', order: 1, source: 'source:s'})-[:PART_OF]->(chain),
              (move:Entity:Stage {id: 'stage:move', name: 'move', labelEn: 'move', order: 2, source: 'source:s'})-[:PART_OF]->(chain),
              (sell:Entity:Stage {id: 'stage:sell', name: 'sell', labelEn: 'sell', order: 3, source: 'source:s'})-[:PART_OF]->(chain),
              (learn:Entity:Stage {id: 'stage:learn', name: 'learn', labelEn: 'learn', order: 4, source: 'source:s'})-[:PART_OF]->(chain),
              (make)-[:FEEDS {source: 'source:s', origin: 'DECLARED'}]->(move), (make)-[:FEEDS {source: 'source:s', origin: 'DECLARED'}]->(sell), (move)-[:FEEDS {source: 'source:s', origin: 'DECLARED'}]->(sell),
              (make)-[:REQUIRES {source: 'source:s', origin: 'DECLARED'}]->(optics), (make)-[:REQUIRES {minTrl: 7, source: 'source:s', origin: 'DECLARED'}]->(motors),
              (move)-[:REQUIRES {source: 'source:s', origin: 'DECLARED'}]->(trucks), (move)-[:REQUIRES {source: 'source:s', origin: 'DECLARED'}]->(rails), (move)-[:REQUIRES {source: 'source:s', origin: 'DECLARED'}]->(ships),
              (sell)-[:REQUIRES {source: 'source:s', origin: 'DECLARED'}]->(shops),
              (a:Entity:Organisation {id: 'org:a', name: 'A', type: 'SME'})-[:LOCATED_IN]->(r),
              (b:Entity:Organisation {id: 'org:b', name: 'B', type: 'UNIVERSITY'})-[:LOCATED_IN]->(r),
              (c:Entity:Organisation {id: 'org:c', name: 'C', type: 'SME'})-[:LOCATED_IN]->(r),
              (d:Entity:Organisation {id: 'org:d', name: 'D', type: 'SME'})-[:LOCATED_IN]->(r),
              (e:Entity:Organisation {id: 'org:e', name: 'E', type: 'LARGE_COMPANY'})-[:LOCATED_IN]->(r),
              (x:Entity:Organisation {id: 'org:x', name: 'X', type: 'SME'})-[:LOCATED_IN]->(s),
              (y:Entity:Organisation {id: 'org:y', name: 'Y', type: 'SME'})-[:LOCATED_IN]->(s),
              (a)-[:OFFERS {source: 'source:s', origin: 'DECLARED'}]->(optics),
              (b)-[:OFFERS {source: 'source:s', origin: 'DECLARED'}]->(lasers),
              (a)-[:OFFERS {source: 'source:s', origin: 'DECLARED', trl: 5}]->(motors),
              (c)-[:OFFERS {source: 'source:s', origin: 'DECLARED'}]->(motors),
              (x)-[:OFFERS {source: 'source:s', origin: 'DECLARED'}]->(trucks),
              (y)-[:OFFERS {source: 'source:s', origin: 'DECLARED'}]->(rails),
              (d)-[:OFFERS {source: 'source:s', origin: 'INFERRED', family: 'TOPIC', confidence: 0.5}]->(ships),
              (e)-[:OFFERS {source: 'source:s', origin: 'DECLARED'}]->(shops),
              (p:Entity:Project {id: 'project:p', name: 'P', acronym: 'P', startYear: 2018, endYear: 2020}),
              (old:Entity:Project {id: 'project:old', name: 'OLD', acronym: 'OLD', startYear: 2008, endYear: 2010}),
              (a)-[:PARTICIPATES_IN {role: 'COORDINATOR', contribution: 100, source: 'source:s'}]->(p),
              (b)-[:PARTICIPATES_IN {role: 'PARTICIPANT', contribution: 50.5, source: 'source:s'}]->(p),
              (x)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:s'}]->(p),
              (a)-[:PARTICIPATES_IN {role: 'COORDINATOR', source: 'source:s'}]->(old),
              (e)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:s'}]->(old),
              (p)-[:USES {source: 'source:s', origin: 'DECLARED'}]->(lasers),
              (:Entity:Scheme {id: 'scheme:s3', titleEn: 'S3', kind: 'PRIORITY_AREA', source: 'source:s'}),
              (h:Entity:Concept:PriorityArea {id: 'area:h', scheme: 'scheme:s3', notation: 'H', name: 'Health', labelEn: 'Health', source: 'source:s'}),
              (p)-[:ADDRESSES {source: 'source:s', origin: 'DECLARED'}]->(h)
            """;

    private TinyChain() {}
}

package it.filiera.golden;

/**
 * A graph with a little of everything, small enough to know by heart:
 *
 * <pre>
 *   regions    IT > ITC > ITC4 > ITC4C, ITC4D;  FR
 *   schemes    Skills 2.0 (technologies), S3 of Lombardy 2021 (areas, of ITC4)
 *   skills     1 Sensing > 1.1 Light sensors, 1.2 Sound sensors;  2 Weaving
 *   areas      H Health > H1 Care;  M Mobility;  Light sensors BROAD-matches Health
 *   Alba SRL   SME in ITC4C: offers Light sensors (declared), Sound sensors (inferred: topic .8 and .5, words .4)
 *   Brera      university in ITC4D: offers Sensing (inferred, topic .6); member of the Club since 2015
 *   Ceres      in IT, no name in any source, PIC 42
 *   Club       cluster in ITC4
 *   SPARK      Alba coordinates, Brera takes part; 2015 to 2018; uses Light sensors (declared) and Weaving (inferred);
 *              addresses Care (inferred); has a part: EMBER
 *   EMBER      Alba and Ceres; started in 2016, no end known
 *   Torch      no dates, declared to be an idea; takes place in ITC4D
 *   chain      Yarn to cloth: Spinning feeds Weaving mill, which requires Weaving with TRL 6
 * </pre>
 */
final class TinyCatalogue {

    static final String GRAPH = """
            CREATE (src:Source {id: 'source:s', title: 'A source', rank: 50}),
              (rules:Source {id: 'source:rules', title: 'Rules', rank: 5}),
              (it:Entity:Region {id: 'region:IT', code: 'IT', name: 'Italy', level: 0, version: '2021', labelEn: 'Italy', labelIt: 'Italia'}),
              (fr:Entity:Region {id: 'region:FR', code: 'FR', name: 'France', level: 0, version: '2021', labelEn: 'France', labelIt: 'Francia'}),
              (itc:Entity:Region {id: 'region:ITC', code: 'ITC', name: 'Nord-Ovest', level: 1, version: '2021', labelIt: 'Nord-Ovest'}),
              (itc4:Entity:Region {id: 'region:ITC4', code: 'ITC4', name: 'Lombardy', level: 2, version: '2021', labelEn: 'Lombardy', labelIt: 'Lombardia'}),
              (itc4c:Entity:Region {id: 'region:ITC4C', code: 'ITC4C', name: 'Milano', level: 3, version: '2021', labelIt: 'Milano'}),
              (itc4d:Entity:Region {id: 'region:ITC4D', code: 'ITC4D', name: 'Monza e Brianza', level: 3, version: '2021', labelIt: 'Monza e Brianza'}),
              (itc)-[:PART_OF {source: 'source:s'}]->(it), (itc4)-[:PART_OF {source: 'source:s'}]->(itc),
              (itc4c)-[:PART_OF {source: 'source:s'}]->(itc4), (itc4d)-[:PART_OF {source: 'source:s'}]->(itc4),
              (skills:Entity:Scheme {id: 'scheme:skills', titleEn: 'Skills', titleIt: 'Competenze', kind: 'TECHNOLOGY', version: '2.0', source: 'source:s'}),
              (s3:Entity:Scheme {id: 'scheme:s3', titleEn: 'S3 of Lombardy', kind: 'PRIORITY_AREA', version: '2021', validFrom: '2021', region: 'region:ITC4', source: 'source:s'}),
              (sensing:Entity:Concept:Technology {id: 'tech:1', scheme: 'scheme:skills', notation: '1', name: 'Sensing', labelEn: 'Sensing', status: 'QUOTED', source: 'source:s'}),
              (light:Entity:Concept:Technology {id: 'tech:1.1', scheme: 'scheme:skills', notation: '1.1', name: 'Light sensors', labelEn: 'Light sensors', labelIt: 'Sensori di luce', altEn: ['photodiodes'], altIt: ['fotodiodi'], source: 'source:s'}),
              (sound:Entity:Concept:Technology {id: 'tech:1.2', scheme: 'scheme:skills', notation: '1.2', name: 'Sound sensors', labelEn: 'Sound sensors', source: 'source:s'}),
              (weaving:Entity:Concept:Technology {id: 'tech:2', scheme: 'scheme:skills', notation: '2', name: 'Weaving', labelEn: 'Weaving', source: 'source:s'}),
              (health:Entity:Concept:PriorityArea {id: 'area:h', scheme: 'scheme:s3', notation: 'H', name: 'Health', labelEn: 'Health', labelIt: 'Salute', source: 'source:s'}),
              (care:Entity:Concept:PriorityArea {id: 'area:h1', scheme: 'scheme:s3', notation: 'H1', name: 'Care', labelEn: 'Care', source: 'source:s'}),
              (mobility:Entity:Concept:PriorityArea {id: 'area:m', scheme: 'scheme:s3', notation: 'M', name: 'Mobility', labelEn: 'Mobility', source: 'source:s'}),
              (light)-[:BROADER {source: 'source:s'}]->(sensing), (sound)-[:BROADER {source: 'source:s'}]->(sensing),
              (care)-[:BROADER {source: 'source:s'}]->(health),
              (light)-[:MATCHES {kind: 'BROAD', share: 0.5, status: 'EDITORIAL', source: 'source:s'}]->(health),
              (alba:Entity:Organisation {id: 'org:alba', name: 'Alba SRL', type: 'SME', country: 'IT', nuts: 'ITC4C'}),
              (brera:Entity:Organisation {id: 'org:brera', name: 'Brera', type: 'UNIVERSITY', country: 'IT', nuts: 'ITC4D'}),
              (ceres:Entity:Organisation {id: 'org:ceres', type: 'UNKNOWN', country: 'IT', pic: '42'}),
              (club:Entity:Organisation:Cluster {id: 'org:club', name: 'Club', type: 'CLUSTER_ORGANISATION', country: 'IT', nuts: 'ITC4'}),
              (alba)-[:LOCATED_IN {source: 'source:s'}]->(itc4c), (brera)-[:LOCATED_IN {source: 'source:s'}]->(itc4d),
              (ceres)-[:LOCATED_IN {source: 'source:s'}]->(it), (club)-[:LOCATED_IN {source: 'source:s'}]->(itc4),
              (brera)-[:MEMBER_OF {role: 'FOUNDER', from: '2015', fromYear: 2015, source: 'source:s', origin: 'DECLARED'}]->(club),
              (alba)-[:OFFERS {source: 'source:s', origin: 'DECLARED'}]->(light),
              (alba)-[:OFFERS {source: 'source:rules', origin: 'INFERRED', family: 'topic', rule: 'r1', confidence: 0.8}]->(sound),
              (alba)-[:OFFERS {source: 'source:rules', origin: 'INFERRED', family: 'topic', rule: 'r2', confidence: 0.5}]->(sound),
              (alba)-[:OFFERS {source: 'source:rules', origin: 'INFERRED', family: 'words', rule: 'r3', confidence: 0.4}]->(sound),
              (brera)-[:OFFERS {source: 'source:rules', origin: 'INFERRED', family: 'topic', rule: 'r1', confidence: 0.6}]->(sensing),
              (spark:Entity:Project {id: 'project:spark', name: 'SPARK', acronym: 'SPARK', titleEn: 'Sparks', objectiveEn: 'To strike a light', titleIt: 'Scintille', framework: 'H2020', programme: ['H2020-EU.2.1.1.'], topic: 'ICT-26-2014', start: '2015-02', end: '2018-01', startYear: 2015, endYear: 2018, funding: 1500000.5, totalCost: 2000000, currency: 'EUR'}),
              (ember:Entity:Project {id: 'project:ember', name: 'EMBER', acronym: 'EMBER', titleEn: 'Embers', start: '2016', startYear: 2016}),
              (torch:Entity:Project {id: 'project:torch', name: 'Torch', titleEn: 'Torch', status: 'IDEA'}),
              (torch)-[:LOCATED_IN {source: 'source:s'}]->(itc4d),
              (ember)-[:PART_OF {kind: 'PILLAR', source: 'source:s'}]->(spark),
              (alba)-[:PARTICIPATES_IN {role: 'COORDINATOR', contribution: 500000, active: true, source: 'source:s', origin: 'DECLARED'}]->(spark),
              (brera)-[:PARTICIPATES_IN {role: 'PARTICIPANT', roleAsSaid: 'participant', source: 'source:s', origin: 'DECLARED'}]->(spark),
              (alba)-[:PARTICIPATES_IN {role: 'PARTNER', source: 'source:s', origin: 'DECLARED'}]->(ember),
              (ceres)-[:PARTICIPATES_IN {role: 'PARTNER', source: 'source:s', origin: 'DECLARED'}]->(ember),
              (spark)-[:USES {source: 'source:s', origin: 'DECLARED'}]->(light),
              (spark)-[:USES {source: 'source:rules', origin: 'INFERRED', family: 'words', rule: 'r3', confidence: 0.4}]->(weaving),
              (spark)-[:ADDRESSES {source: 'source:rules', origin: 'INFERRED', family: 'topic', rule: 'r1', confidence: 0.8}]->(care),
              (chain:Entity:ValueChain {id: 'chain:yarn', name: 'Yarn to cloth', labelEn: 'Yarn to cloth', labelIt: 'Dal filo al panno', descriptionEn: 'A chain', descriptionIt: 'Una filiera', status: 'QUOTED', source: 'source:s', record: 'row 1'}),
              (spinning:Entity:Stage {id: 'stage:spinning', name: 'Spinning', labelEn: 'Spinning', order: 1, source: 'source:s'}),
              (mill:Entity:Stage {id: 'stage:mill', name: 'Weaving mill', labelEn: 'Weaving mill', order: 2, source: 'source:s'}),
              (spinning)-[:PART_OF {source: 'source:s'}]->(chain), (mill)-[:PART_OF {source: 'source:s'}]->(chain),
              (spinning)-[:FEEDS {source: 'source:s'}]->(mill),
              (mill)-[:REQUIRES {minTrl: 6, status: 'EDITORIAL', source: 'source:s', record: 'row 2'}]->(weaving)
            """;

    private TinyCatalogue() {}
}

package it.filiera.golden;

/**
 * Four candidates and somebody who knows them:
 *
 * <pre>
 *   Alba   IT  SME          offers light
 *   Brera  FR  university   offers weaving
 *   Ceres  DE  SME          offers light
 *   Dora   IT  large        offers light and weaving; has worked with nobody
 *   Hub    US  other        offers nothing
 *   SPARK  Alba coordinates (100,000 euros), Brera (300,000), Hub; uses light and weaving; topic ICT-1, 2021 to 2024
 *   TORCH  Hub and Ceres (200,000); uses light; 2022
 * </pre>
 */
final class TinyConsortium {

    static final String GRAPH = """
            CREATE (:Source {id: 's', title: 'A source', rank: 50}),
              (:Entity:Scheme {id: 'scheme:skills', titleEn: 'Skills', kind: 'TECHNOLOGY', source: 's'}),
              (light:Entity:Concept:Technology {id: 'tech:light', scheme: 'scheme:skills', notation: '1', name: 'Light', labelEn: 'Light', labelIt: 'Luce', source: 's'}),
              (weaving:Entity:Concept:Technology {id: 'tech:weaving', scheme: 'scheme:skills', notation: '2', name: 'Weaving', labelEn: 'Weaving', labelIt: 'Tessitura', source: 's'}),
              (alba:Entity:Organisation {id: 'org:alba', name: 'Alba', type: 'SME', sme: true, country: 'IT'}),
              (brera:Entity:Organisation {id: 'org:brera', name: 'Brera', type: 'UNIVERSITY', sme: false, country: 'FR'}),
              (ceres:Entity:Organisation {id: 'org:ceres', name: 'Ceres', type: 'SME', sme: true, country: 'DE'}),
              (dora:Entity:Organisation {id: 'org:dora', name: 'Dora', type: 'LARGE_COMPANY', sme: false, country: 'IT'}),
              (hub:Entity:Organisation {id: 'org:hub', name: 'Hub', type: 'OTHER', country: 'US'}),
              (alba)-[:OFFERS {source: 's', origin: 'DECLARED'}]->(light),
              (brera)-[:OFFERS {source: 's', origin: 'DECLARED'}]->(weaving),
              (ceres)-[:OFFERS {source: 's', origin: 'DECLARED'}]->(light),
              (dora)-[:OFFERS {source: 's', origin: 'DECLARED'}]->(light),
              (dora)-[:OFFERS {source: 's', origin: 'DECLARED'}]->(weaving),
              (spark:Entity:Project {id: 'project:spark', name: 'SPARK', acronym: 'SPARK', topic: 'ICT-1', topicTitle: 'Smart textiles', start: '2021', startYear: 2021, end: '2024', endYear: 2024}),
              (torch:Entity:Project {id: 'project:torch', name: 'TORCH', acronym: 'TORCH', start: '2022', startYear: 2022}),
              (spark)-[:USES {source: 's', origin: 'DECLARED'}]->(light),
              (spark)-[:USES {source: 's', origin: 'DECLARED'}]->(weaving),
              (torch)-[:USES {source: 's', origin: 'DECLARED'}]->(light),
              (alba)-[:PARTICIPATES_IN {role: 'COORDINATOR', contribution: 100000, source: 's', origin: 'DECLARED'}]->(spark),
              (brera)-[:PARTICIPATES_IN {role: 'PARTICIPANT', contribution: 300000, source: 's', origin: 'DECLARED'}]->(spark),
              (hub)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 's', origin: 'DECLARED'}]->(spark),
              (hub)-[:PARTICIPATES_IN {role: 'COORDINATOR', source: 's', origin: 'DECLARED'}]->(torch),
              (ceres)-[:PARTICIPATES_IN {role: 'PARTICIPANT', contribution: 200000, source: 's', origin: 'DECLARED'}]->(torch)
            """;

    private TinyConsortium() {}
}

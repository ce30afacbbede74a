package it.filiera.exchange.load;

import it.filiera.graphdb.Cypher;

/** The statements of {@code cypher/imports/} that write rows. */
final class ImportStatements {

    static final Cypher<Rows> SOURCES = rows("sources");
    static final Cypher<Rows> SCHEMES = rows("schemes");
    static final Cypher<Rows> REGIONS = rows("regions");
    static final Cypher<Rows> REGION_HIERARCHY = rows("region-hierarchy");
    static final Cypher<Rows> CONCEPTS = rows("concepts");
    static final Cypher<Rows> CONCEPT_HIERARCHY = rows("concept-hierarchy");
    static final Cypher<Rows> MATCHES = rows("matches");
    static final Cypher<Rows> MERGE_DECISIONS = rows("merge-decisions");
    static final Cypher<Rows> MERGED = rows("merged");
    static final Cypher<Rows> ORGANISATIONS = rows("organisations");
    static final Cypher<Rows> CLUSTERS = rows("clusters");
    static final Cypher<Rows> PROJECTS = rows("projects");
    static final Cypher<Rows> SHOWN_VALUES = rows("shown-values");
    static final Cypher<Rows> SPELLINGS = rows("spellings");
    static final Cypher<Rows> PLACES = rows("places");
    static final Cypher<Rows> SERVICES = rows("services");
    static final Cypher<Rows> FUNDED_PROGRAMMES = rows("funded-programmes");
    static final Cypher<Rows> ACHIEVEMENTS = rows("achievements");
    static final Cypher<Rows> VALUE_CHAINS = rows("value-chains");
    static final Cypher<Rows> STAGES = rows("stages");
    static final Cypher<Rows> OPPORTUNITIES = rows("opportunities");
    static final Cypher<Rows> CALLS = rows("calls");
    static final Cypher<Rows> FIGURES = rows("figures");
    static final Cypher<Rows> MEMBERSHIPS = rows("memberships");
    static final Cypher<Rows> PARTICIPATIONS = rows("participations");
    static final Cypher<Rows> OFFERS = rows("offers");
    static final Cypher<Rows> SEEKS = rows("seeks");
    static final Cypher<Rows> USES = rows("uses");
    static final Cypher<Rows> ADDRESSES = rows("addresses");
    static final Cypher<Rows> REQUIRES = rows("requires");
    static final Cypher<Rows> FEEDS = rows("feeds");
    static final Cypher<Rows> PART_OF = rows("part-of");
    static final Cypher<Rows> SUCCEEDS = rows("succeeds");
    static final Cypher<Rows> REPRESENTS = rows("represents");

    private ImportStatements() {}

    private static Cypher<Rows> rows(String name) {
        return Cypher.of("imports/" + name, Rows.class);
    }
}

package it.filiera.exchange.export;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.Cypher.None;

/** The statements of {@code cypher/questions/exchange/exports/}, each a whole table sorted by its key. */
final class ExportStatements {

    static final Cypher<None> SOURCES = table("sources");
    static final Cypher<None> SCHEMES = table("schemes");
    static final Cypher<None> CONCEPTS = table("concepts");
    static final Cypher<None> MATCHES = table("matches");
    static final Cypher<None> REGIONS = table("regions");
    static final Cypher<None> ORGANISATIONS = table("organisations");
    static final Cypher<None> CLUSTERS = table("clusters");
    static final Cypher<None> SERVICES = table("services");
    static final Cypher<None> FUNDED_PROGRAMMES = table("funded-programmes");
    static final Cypher<None> ACHIEVEMENTS = table("achievements");
    static final Cypher<None> MERGE_DECISIONS = table("merge-decisions");
    static final Cypher<None> MERGED = table("merged");
    static final Cypher<None> PROJECTS = table("projects");
    static final Cypher<None> VALUE_CHAINS = table("value-chains");
    static final Cypher<None> STAGES = table("stages");
    static final Cypher<None> OPPORTUNITIES = table("opportunities");
    static final Cypher<None> CALLS = table("calls");
    static final Cypher<None> FIGURES = table("figures");
    static final Cypher<None> MEMBERSHIPS = table("memberships");
    static final Cypher<None> PARTICIPATIONS = table("participations");
    static final Cypher<None> OFFERS = table("offers");
    static final Cypher<None> SEEKS = table("seeks");
    static final Cypher<None> USES = table("uses");
    static final Cypher<None> ADDRESSES = table("addresses");
    static final Cypher<None> REQUIRES = table("requires");
    static final Cypher<None> FEEDS = table("feeds");
    static final Cypher<None> PART_OF = table("part-of");
    static final Cypher<None> SUCCEEDS = table("succeeds");
    static final Cypher<None> REPRESENTS = table("represents");

    private ExportStatements() {}

    private static Cypher<None> table(String name) {
        return Cypher.of("questions/exchange/exports/" + name, None.class);
    }
}

package it.filiera.exchange.load;

import static it.filiera.exchange.load.ImportStatements.ACHIEVEMENTS;
import static it.filiera.exchange.load.ImportStatements.ADDRESSES;
import static it.filiera.exchange.load.ImportStatements.CALLS;
import static it.filiera.exchange.load.ImportStatements.CLUSTERS;
import static it.filiera.exchange.load.ImportStatements.CONCEPTS;
import static it.filiera.exchange.load.ImportStatements.CONCEPT_HIERARCHY;
import static it.filiera.exchange.load.ImportStatements.FEEDS;
import static it.filiera.exchange.load.ImportStatements.FIGURES;
import static it.filiera.exchange.load.ImportStatements.FUNDED_PROGRAMMES;
import static it.filiera.exchange.load.ImportStatements.MATCHES;
import static it.filiera.exchange.load.ImportStatements.MEMBERSHIPS;
import static it.filiera.exchange.load.ImportStatements.MERGED;
import static it.filiera.exchange.load.ImportStatements.MERGE_DECISIONS;
import static it.filiera.exchange.load.ImportStatements.OFFERS;
import static it.filiera.exchange.load.ImportStatements.OPPORTUNITIES;
import static it.filiera.exchange.load.ImportStatements.ORGANISATIONS;
import static it.filiera.exchange.load.ImportStatements.PARTICIPATIONS;
import static it.filiera.exchange.load.ImportStatements.PART_OF;
import static it.filiera.exchange.load.ImportStatements.PLACES;
import static it.filiera.exchange.load.ImportStatements.PROJECTS;
import static it.filiera.exchange.load.ImportStatements.REGIONS;
import static it.filiera.exchange.load.ImportStatements.REGION_HIERARCHY;
import static it.filiera.exchange.load.ImportStatements.REPRESENTS;
import static it.filiera.exchange.load.ImportStatements.REQUIRES;
import static it.filiera.exchange.load.ImportStatements.SCHEMES;
import static it.filiera.exchange.load.ImportStatements.SEEKS;
import static it.filiera.exchange.load.ImportStatements.SERVICES;
import static it.filiera.exchange.load.ImportStatements.SHOWN_VALUES;
import static it.filiera.exchange.load.ImportStatements.SOURCES;
import static it.filiera.exchange.load.ImportStatements.SPELLINGS;
import static it.filiera.exchange.load.ImportStatements.STAGES;
import static it.filiera.exchange.load.ImportStatements.SUCCEEDS;
import static it.filiera.exchange.load.ImportStatements.USES;
import static it.filiera.exchange.load.ImportStatements.VALUE_CHAINS;

import java.util.List;

/**
 * The order in which tables are loaded: what is referred to before what refers to it. Organisations, clusters and
 * projects get their shown values in the transaction that changes what sources say about them.
 */
final class LoadPlan {

    static final List<LoadStep> STEPS = List.of(
            LoadStep.rowsOf("sources", SOURCES),
            LoadStep.rowsOf("regions", REGIONS),
            LoadStep.referencesWithin("regions", REGION_HIERARCHY),
            LoadStep.rowsOf("schemes", SCHEMES),
            LoadStep.rowsOf("concepts", CONCEPTS),
            LoadStep.referencesWithin("concepts", CONCEPT_HIERARCHY),
            LoadStep.rowsOf("matches", MATCHES),
            LoadStep.rowsOf("merge_decisions", MERGE_DECISIONS),
            LoadStep.rowsOf("merged", MERGED),
            LoadStep.statementsOf("organisations", ORGANISATIONS, List.of(SHOWN_VALUES, SPELLINGS, PLACES)),
            LoadStep.statementsOf("clusters", CLUSTERS, List.of(SHOWN_VALUES, SPELLINGS, PLACES)),
            LoadStep.statementsOf("projects", PROJECTS, List.of(SHOWN_VALUES, PLACES)),
            LoadStep.rowsOf("services", SERVICES),
            LoadStep.rowsOf("funded_programmes", FUNDED_PROGRAMMES),
            LoadStep.rowsOf("achievements", ACHIEVEMENTS),
            LoadStep.rowsOf("value_chains", VALUE_CHAINS),
            LoadStep.rowsOf("stages", STAGES),
            LoadStep.rowsOf("opportunities", OPPORTUNITIES),
            LoadStep.rowsOf("calls", CALLS),
            LoadStep.rowsOf("figures", FIGURES),
            LoadStep.rowsOf("memberships", MEMBERSHIPS),
            LoadStep.rowsOf("participations", PARTICIPATIONS),
            LoadStep.rowsOf("offers", OFFERS),
            LoadStep.rowsOf("seeks", SEEKS),
            LoadStep.rowsOf("uses", USES),
            LoadStep.rowsOf("addresses", ADDRESSES),
            LoadStep.rowsOf("requires", REQUIRES),
            LoadStep.rowsOf("feeds", FEEDS),
            LoadStep.rowsOf("part_of", PART_OF),
            LoadStep.rowsOf("succeeds", SUCCEEDS),
            LoadStep.rowsOf("represents", REPRESENTS));

    private LoadPlan() {}
}

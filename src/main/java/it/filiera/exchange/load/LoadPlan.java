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
            LoadStep.rowsOf("sources", Comparison.ofNodes(), SOURCES),
            LoadStep.rowsOf("regions", Comparison.ofNodes(), REGIONS),
            LoadStep.referencesWithin("regions", REGION_HIERARCHY),
            LoadStep.rowsOf("schemes", Comparison.ofNodes(), SCHEMES),
            LoadStep.rowsOf("concepts", Comparison.ofNodes(), CONCEPTS),
            LoadStep.referencesWithin("concepts", CONCEPT_HIERARCHY),
            LoadStep.rowsOf("matches", Comparison.ofLinks("MATCHES", "from", "to"), MATCHES),
            LoadStep.rowsOf("merge_decisions", Comparison.ofNodes(), MERGE_DECISIONS),
            LoadStep.rowsOf("merged", Comparison.ofNodes(), MERGED),
            LoadStep.statementsOf("organisations", ORGANISATIONS, List.of(SHOWN_VALUES, SPELLINGS, PLACES)),
            LoadStep.statementsOf("clusters", CLUSTERS, List.of(SHOWN_VALUES, SPELLINGS, PLACES)),
            LoadStep.statementsOf("projects", PROJECTS, List.of(SHOWN_VALUES, PLACES)),
            LoadStep.rowsOf("services", Comparison.ofNodes(), SERVICES),
            LoadStep.rowsOf("funded_programmes", Comparison.ofNodes(), FUNDED_PROGRAMMES),
            LoadStep.rowsOf("achievements", Comparison.ofNodes(), ACHIEVEMENTS),
            LoadStep.rowsOf("value_chains", Comparison.ofNodes(), VALUE_CHAINS),
            LoadStep.rowsOf("stages", Comparison.ofNodes(), STAGES),
            LoadStep.rowsOf("opportunities", Comparison.ofNodes(), OPPORTUNITIES),
            LoadStep.rowsOf("calls", Comparison.ofNodes(), CALLS),
            LoadStep.rowsOf("figures", Comparison.ofNodes(), FIGURES),
            LoadStep.rowsOf(
                    "memberships", Comparison.ofLinks("MEMBER_OF", "member", "cluster", "role", "from"), MEMBERSHIPS),
            LoadStep.rowsOf(
                    "participations",
                    Comparison.ofLinks("PARTICIPATES_IN", "organisation", "project", "role"),
                    PARTICIPATIONS),
            LoadStep.rowsOf("offers", Comparison.ofLinks("OFFERS", "organisation", "technology"), OFFERS),
            LoadStep.rowsOf("seeks", Comparison.ofLinks("SEEKS", "organisation", "technology"), SEEKS),
            LoadStep.rowsOf("uses", Comparison.ofLinks("USES", "project", "technology"), USES),
            LoadStep.rowsOf("addresses", Comparison.ofLinks("ADDRESSES", "subject", "concept", "relation"), ADDRESSES),
            LoadStep.rowsOf("requires", Comparison.ofLinks("REQUIRES", "stage", "technology"), REQUIRES),
            LoadStep.rowsOf("feeds", Comparison.ofLinks("FEEDS", "from", "to"), FEEDS),
            LoadStep.rowsOf("part_of", Comparison.ofLinks("PART_OF", "part", "whole"), PART_OF),
            LoadStep.rowsOf("succeeds", Comparison.ofLinks("SUCCEEDS", "successor", "predecessor"), SUCCEEDS),
            LoadStep.rowsOf("represents", Comparison.ofLinks("REPRESENTS", "organisation", "represented"), REPRESENTS));

    private LoadPlan() {}
}

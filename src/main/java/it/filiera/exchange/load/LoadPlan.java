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
            LoadStep.things("sources", "Source", SOURCES),
            LoadStep.entities("regions", REGIONS),
            LoadStep.referencesWithin("regions", REGION_HIERARCHY, "PART_OF"),
            LoadStep.entities("schemes", SCHEMES),
            LoadStep.entities("concepts", CONCEPTS, "IN_SCHEME"),
            LoadStep.referencesWithin("concepts", CONCEPT_HIERARCHY, "BROADER"),
            LoadStep.links("matches", Comparison.ofLinks("MATCHES", "from", "to"), MATCHES),
            LoadStep.things("merge_decisions", "MergeDecision", MERGE_DECISIONS),
            LoadStep.things("merged", "Merged", MERGED),
            LoadStep.statementsOf("organisations", ORGANISATIONS, List.of(SHOWN_VALUES, SPELLINGS, PLACES)),
            LoadStep.statementsOf("clusters", CLUSTERS, List.of(SHOWN_VALUES, SPELLINGS, PLACES)),
            LoadStep.statementsOf("projects", PROJECTS, List.of(SHOWN_VALUES, PLACES)),
            LoadStep.things("services", "Service", SERVICES, "OFFERS_SERVICE"),
            LoadStep.things("funded_programmes", "FundedProgramme", FUNDED_PROGRAMMES, "TAKES_PART_IN"),
            LoadStep.things("achievements", "Achievement", ACHIEVEMENTS, "ACHIEVED", "ABOUT"),
            LoadStep.entities("value_chains", VALUE_CHAINS),
            LoadStep.entities("stages", STAGES, "PART_OF"),
            LoadStep.entities("opportunities", OPPORTUNITIES, "PUBLISHED", "ABOUT"),
            LoadStep.entities("calls", CALLS, "PUBLISHED", "ABOUT"),
            LoadStep.things("figures", "Figure", FIGURES, "REPORTED"),
            LoadStep.links(
                    "memberships", Comparison.ofLinks("MEMBER_OF", "member", "cluster", "role", "from"), MEMBERSHIPS),
            LoadStep.links(
                    "participations",
                    Comparison.ofLinks("PARTICIPATES_IN", "organisation", "project", "role"),
                    PARTICIPATIONS),
            LoadStep.links("offers", Comparison.ofLinks("OFFERS", "organisation", "technology"), OFFERS),
            LoadStep.links("seeks", Comparison.ofLinks("SEEKS", "organisation", "technology"), SEEKS),
            LoadStep.links("uses", Comparison.ofLinks("USES", "project", "technology"), USES),
            LoadStep.links("addresses", Comparison.ofLinks("ADDRESSES", "subject", "concept", "relation"), ADDRESSES),
            LoadStep.links("requires", Comparison.ofLinks("REQUIRES", "stage", "technology"), REQUIRES),
            LoadStep.links("feeds", Comparison.ofLinks("FEEDS", "from", "to"), FEEDS),
            LoadStep.links("part_of", Comparison.ofLinks("PART_OF", "part", "whole"), PART_OF),
            LoadStep.links("succeeds", Comparison.ofLinks("SUCCEEDS", "successor", "predecessor"), SUCCEEDS),
            LoadStep.links("represents", Comparison.ofLinks("REPRESENTS", "organisation", "represented"), REPRESENTS));

    private LoadPlan() {}

    /** The step of this {@link LoadStep#name name}. */
    static LoadStep step(String name) {
        return STEPS.stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No pass of a load is called " + name));
    }
}

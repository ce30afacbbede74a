package it.filiera.exchange.export;

import static it.filiera.exchange.export.ExportStatements.ACHIEVEMENTS;
import static it.filiera.exchange.export.ExportStatements.ADDRESSES;
import static it.filiera.exchange.export.ExportStatements.CALLS;
import static it.filiera.exchange.export.ExportStatements.CLUSTERS;
import static it.filiera.exchange.export.ExportStatements.CONCEPTS;
import static it.filiera.exchange.export.ExportStatements.FEEDS;
import static it.filiera.exchange.export.ExportStatements.FIGURES;
import static it.filiera.exchange.export.ExportStatements.FUNDED_PROGRAMMES;
import static it.filiera.exchange.export.ExportStatements.MATCHES;
import static it.filiera.exchange.export.ExportStatements.MEMBERSHIPS;
import static it.filiera.exchange.export.ExportStatements.MERGED;
import static it.filiera.exchange.export.ExportStatements.MERGE_DECISIONS;
import static it.filiera.exchange.export.ExportStatements.OFFERS;
import static it.filiera.exchange.export.ExportStatements.OPPORTUNITIES;
import static it.filiera.exchange.export.ExportStatements.ORGANISATIONS;
import static it.filiera.exchange.export.ExportStatements.PARTICIPATIONS;
import static it.filiera.exchange.export.ExportStatements.PART_OF;
import static it.filiera.exchange.export.ExportStatements.PROJECTS;
import static it.filiera.exchange.export.ExportStatements.REGIONS;
import static it.filiera.exchange.export.ExportStatements.REPRESENTS;
import static it.filiera.exchange.export.ExportStatements.REQUIRES;
import static it.filiera.exchange.export.ExportStatements.SCHEMES;
import static it.filiera.exchange.export.ExportStatements.SEEKS;
import static it.filiera.exchange.export.ExportStatements.SERVICES;
import static it.filiera.exchange.export.ExportStatements.SOURCES;
import static it.filiera.exchange.export.ExportStatements.STAGES;
import static it.filiera.exchange.export.ExportStatements.SUCCEEDS;
import static it.filiera.exchange.export.ExportStatements.USES;
import static it.filiera.exchange.export.ExportStatements.VALUE_CHAINS;

import java.util.List;
import java.util.Optional;

/** The tables of a bundle, in the order of its files. */
final class ExportTables {

    static final List<ExportTable> ALL = List.of(
            new ExportTable("sources", SOURCES),
            new ExportTable("schemes", SCHEMES),
            new ExportTable("concepts", CONCEPTS),
            new ExportTable("matches", MATCHES),
            new ExportTable("regions", REGIONS),
            new ExportTable("merge_decisions", MERGE_DECISIONS),
            new ExportTable("merged", MERGED),
            new ExportTable("organisations", ORGANISATIONS),
            new ExportTable("clusters", CLUSTERS),
            new ExportTable("services", SERVICES),
            new ExportTable("funded_programmes", FUNDED_PROGRAMMES),
            new ExportTable("achievements", ACHIEVEMENTS),
            new ExportTable("projects", PROJECTS),
            new ExportTable("value_chains", VALUE_CHAINS),
            new ExportTable("stages", STAGES),
            new ExportTable("opportunities", OPPORTUNITIES),
            new ExportTable("calls", CALLS),
            new ExportTable("figures", FIGURES),
            new ExportTable("memberships", MEMBERSHIPS),
            new ExportTable("participations", PARTICIPATIONS),
            new ExportTable("offers", OFFERS),
            new ExportTable("seeks", SEEKS),
            new ExportTable("uses", USES),
            new ExportTable("addresses", ADDRESSES),
            new ExportTable("requires", REQUIRES),
            new ExportTable("feeds", FEEDS),
            new ExportTable("part_of", PART_OF),
            new ExportTable("succeeds", SUCCEEDS),
            new ExportTable("represents", REPRESENTS));

    private ExportTables() {}

    static Optional<ExportTable> find(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}

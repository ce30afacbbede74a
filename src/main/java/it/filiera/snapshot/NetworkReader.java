package it.filiera.snapshot;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.snapshot.Rows.ConceptLinkRow;
import it.filiera.snapshot.Rows.ConceptRow;
import it.filiera.snapshot.Rows.MembershipRow;
import it.filiera.snapshot.Rows.OrganisationRow;
import it.filiera.snapshot.Rows.ParticipationRow;
import it.filiera.snapshot.Rows.ProjectRow;
import it.filiera.snapshot.Rows.RegionRow;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Reads the network from the graph, table by table, each row once. The number of changes is read first: what is committed
 * while the tables are read may be in the network in part, but then the graph has a later number and it is read again.
 */
@Component
class NetworkReader {

    static final Cypher<Cypher.None> CHANGES = question("changes");
    static final Cypher<Cypher.None> ORGANISATIONS = question("organisations");
    static final Cypher<Cypher.None> PROJECTS = question("projects");
    static final Cypher<Cypher.None> PARTICIPATIONS = question("participations");
    static final Cypher<Cypher.None> MEMBERSHIPS = question("memberships");
    static final Cypher<Cypher.None> CONCEPTS = question("concepts");
    static final Cypher<Cypher.None> ORGANISATION_CONCEPTS = question("organisation-concepts");
    static final Cypher<Cypher.None> PROJECT_CONCEPTS = question("project-concepts");
    static final Cypher<Cypher.None> REGIONS = question("regions");
    static final Cypher<Cypher.None> SOURCES = question("sources");
    static final Cypher<Cypher.None> MERGED = question("merged");

    private static final double CENTS = 100;

    private final GraphReader reader;

    NetworkReader(GraphReader reader) {
        this.reader = reader;
    }

    private static Cypher<Cypher.None> question(String stem) {
        return Cypher.of("questions/snapshot/" + stem, Cypher.None.class);
    }

    /** How many changes the graph has seen. */
    long changes() {
        return reader.get(CHANGES, Cypher.None.NONE, row -> row.requireLong("changes"));
    }

    Network read() {
        SnapshotStamp stamp = new SnapshotStamp(changes(), OffsetDateTime.now(ZoneOffset.UTC));
        List<String> sources = reader.list(SOURCES, Cypher.None.NONE, row -> row.requireString("id"));
        NetworkBuilder network = new NetworkBuilder();
        each(REGIONS, row -> network.add(region(row)));
        each(CONCEPTS, row -> network.add(concept(row)));
        each(ORGANISATIONS, row -> network.add(organisation(row)));
        each(PROJECTS, row -> network.add(project(row)));
        each(PARTICIPATIONS, row -> network.add(participation(row, sources)));
        each(MEMBERSHIPS, row -> network.add(membership(row)));
        each(ORGANISATION_CONCEPTS, row -> network.addOrganisationConcept(conceptLink(row)));
        each(PROJECT_CONCEPTS, row -> network.addProjectConcept(conceptLink(row)));
        each(MERGED, row -> network.addMerged(row.requireString("id"), row.requireString("into")));
        return network.build(stamp);
    }

    private void each(Cypher<Cypher.None> question, Consumer<Row> consumer) {
        reader.each(question, Cypher.None.NONE, consumer);
    }

    private static RegionRow region(Row row) {
        return new RegionRow(row.requireString("id"), row.string("code"), row.integer("level"), row.string("parent"));
    }

    private static ConceptRow concept(Row row) {
        return new ConceptRow(
                row.requireString("id"),
                row.requireConstant("kind", ConceptKind.class),
                row.string("scheme"),
                row.string("labelEn"),
                row.string("labelIt"),
                row.strings("broader"));
    }

    private static OrganisationRow organisation(Row row) {
        return new OrganisationRow(
                row.requireString("id"),
                row.string("name"),
                row.string("type"),
                row.string("country"),
                row.string("region"),
                row.bool("sme"));
    }

    private static ProjectRow project(Row row) {
        return new ProjectRow(
                row.requireString("id"),
                row.integer("startYear"),
                row.integer("endYear"),
                row.string("topic"),
                row.strings("programmes"));
    }

    private static ParticipationRow participation(Row row, List<String> sources) {
        Double contribution = row.decimal("contribution");
        int source = sources.indexOf(row.string("source"));
        return new ParticipationRow(
                row.requireString("organisation"),
                row.requireString("project"),
                Objects.requireNonNullElse(row.constant("role", Role.class), Role.PARTICIPANT),
                contribution == null ? OptionalLong.empty() : OptionalLong.of(Math.round(contribution * CENTS)),
                source < 0 ? sources.size() : source);
    }

    private static MembershipRow membership(Row row) {
        return new MembershipRow(
                row.requireString("member"),
                row.requireString("cluster"),
                row.integer("fromYear"),
                row.integer("toYear"));
    }

    private static ConceptLinkRow conceptLink(Row row) {
        return new ConceptLinkRow(
                row.requireString("thing"),
                row.requireString("concept"),
                row.requireString("family"),
                row.decimal("confidence"),
                row.requireBool("declared"));
    }
}

package it.filiera.inference;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rules read from the graph, page by page, and what they write to it. */
@Component
class InferenceGraph {

    static final String SOURCE = "source:filiera-rules";

    static final Cypher<Cypher.None> CONCEPTS = Cypher.of("questions/inference/concepts", Cypher.None.class);
    static final Cypher<PageParameters> PROJECTS = Cypher.of("questions/inference/projects-page", PageParameters.class);
    static final Cypher<OrganisationsParameters> ORGANISATIONS =
            Cypher.of("questions/inference/organisations-page", OrganisationsParameters.class);
    static final Cypher<Rows<LinkRow>> USES = rows("imports/inference/uses");
    static final Cypher<Rows<LinkRow>> OFFERS = rows("imports/inference/offers");
    static final Cypher<Rows<LinkRow>> ADDRESSES = rows("imports/inference/addresses");
    static final Cypher<Rows<LinkKey>> REMOVED = rows("imports/inference/removed");
    static final Cypher<SourceParameters> DESCRIBE_SOURCE =
            Cypher.of("imports/inference/source", SourceParameters.class);

    static final Cypher<SourceId> APPLIED_VERSION = Cypher.of("questions/inference/applied-version", SourceId.class);
    static final Cypher<AppliedParameters> APPLIED = Cypher.of("imports/inference/applied", AppliedParameters.class);

    private static final int PAGE = 300;

    record PageParameters(String after, int limit, String source) {}

    record OrganisationsParameters(
            String after,
            int limit,
            String source,
            @Nullable Collection<String> only) {}

    record Rows<R>(List<R> rows, String source) {}

    record SourceId(String source) {}

    record AppliedParameters(String source, String ruleVersion) {}

    record SourceParameters(String id, String title, String publisher) {}

    record LinkRow(
            String from,
            String to,
            Family family,
            String rule,
            String ruleVersion,
            String evidence,
            double confidence,
            List<String> projects,
            @Nullable Integer projectCount,
            String recordedOn) {}

    private final GraphReader reader;
    private final GraphWriter writer;

    InferenceGraph(GraphReader reader, GraphWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @SuppressWarnings("unchecked") // the parameter record is the same whatever its rows are
    private static <R> Cypher<Rows<R>> rows(String stem) {
        return (Cypher<Rows<R>>) (Cypher<?>) Cypher.of(stem, Rows.class);
    }

    Taxonomy taxonomy() {
        return new Taxonomy(reader.list(CONCEPTS, Cypher.None.NONE, FactMapper::concept).stream()
                .collect(Collectors.toMap(Taxonomy.Concept::id, Function.identity())));
    }

    /** The next projects after an identifier, by identifier; empty at the end. */
    List<Known<ProjectFacts>> projects(String after) {
        return reader.list(
                PROJECTS, new PageParameters(after, PAGE, SOURCE), row -> Known.of(row, FactMapper.project(row)));
    }

    /**
     * The next organisations after an identifier, by identifier; empty at the end.
     *
     * @param only identifiers to which to keep; null for all
     */
    List<Known<OrganisationFacts>> organisations(String after, @Nullable Collection<String> only) {
        return reader.list(
                ORGANISATIONS,
                new OrganisationsParameters(after, PAGE, SOURCE, only),
                row -> Known.of(row, FactMapper.organisation(row)));
    }

    /** Whether the rules ran on this graph before, and the last run was of another version or was cut short. */
    boolean isOutdated(String ruleVersion) {
        return reader
                .list(APPLIED_VERSION, new SourceId(SOURCE), row -> Optional.ofNullable(row.string("ruleVersion")))
                .stream()
                .anyMatch(applied -> !applied.equals(Optional.of(ruleVersion)));
    }

    /** Whether the rules ran on this graph before. */
    boolean wasAppliedTo() {
        return !reader.list(APPLIED_VERSION, new SourceId(SOURCE), row -> true).isEmpty();
    }

    /** Remembers that a run of this version has ended. */
    void markApplied(String ruleVersion) {
        writer.write(transaction -> transaction.run(APPLIED, new AppliedParameters(SOURCE, ruleVersion)));
    }

    /** Describes the source and forgets the version of the last run until this one has ended. */
    void begin() {
        SourceParameters source = new SourceParameters(SOURCE, "Filiera's inference rules", "Filiera");
        writer.write(transaction -> transaction.run(DESCRIBE_SOURCE, source));
    }

    /** Writes and removes in one transaction. */
    void write(List<InferredLink> changed, List<LinkKey> removed, String recordedOn) {
        if (changed.isEmpty() && removed.isEmpty()) {
            return;
        }
        Map<LinkKind, List<LinkRow>> byKind = changed.stream()
                .collect(Collectors.groupingBy(
                        InferredLink::kind,
                        LinkedHashMap::new,
                        Collectors.mapping(link -> row(link, recordedOn), Collectors.toList())));
        writer.write(transaction -> {
            run(transaction, USES, byKind.getOrDefault(LinkKind.USES, List.of()));
            run(transaction, OFFERS, byKind.getOrDefault(LinkKind.OFFERS, List.of()));
            run(transaction, ADDRESSES, byKind.getOrDefault(LinkKind.ADDRESSES, List.of()));
            run(transaction, REMOVED, removed);
            return changed.size();
        });
    }

    private static <R> void run(Transaction transaction, Cypher<Rows<R>> statement, List<R> rows) {
        if (!rows.isEmpty()) {
            transaction.run(statement, new Rows<>(rows, SOURCE));
        }
    }

    private static LinkRow row(InferredLink link, String recordedOn) {
        return new LinkRow(
                link.from(),
                link.to(),
                link.family(),
                link.rule(),
                link.ruleVersion(),
                link.evidence(),
                link.confidence(),
                link.projects(),
                link.projectCount(),
                recordedOn);
    }
}

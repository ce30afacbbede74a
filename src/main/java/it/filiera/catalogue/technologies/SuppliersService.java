package it.filiera.catalogue.technologies;

import it.filiera.catalogue.EvidenceMapper;
import it.filiera.catalogue.Origin;
import it.filiera.catalogue.TechnologyEvidence;
import it.filiera.catalogue.technologies.SupplierConnection.SupplierEdge;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the suppliers of technologies, one query for all technologies of which the same page is wanted. */
@Service
class SuppliersService {

    /** One page of the suppliers of one technology. */
    record Wanted(String technology, Page page) {

        static Wanted of(String technology, int first, @Nullable String after) {
            return new Wanted(technology, Page.of(first, after, list(technology), SORT_KEYS));
        }

        /** What decides which part of a list is read; the same for the first pages of all technologies. */
        List<String> cut() {
            return page.after() == null ? List.of() : page.after().keys();
        }
    }

    record SuppliersParameters(
            Collection<String> ids,
            @Nullable Long afterOrigin,
            @Nullable Double afterConfidence,
            @Nullable String afterName,
            @Nullable String afterId,
            int limit) {}

    private record Found(String technology, SupplierEdge edge) {}

    private static final Cypher<SuppliersParameters> SUPPLIERS =
            Cypher.of("questions/catalogue/technology-suppliers", SuppliersParameters.class);
    private static final int SORT_KEYS = 4;

    private final GraphReader graph;

    SuppliersService(GraphReader graph) {
        this.graph = graph;
    }

    /** Declared suppliers first, then surest, then by name. */
    Map<Wanted, SupplierConnection> pages(Collection<Wanted> wanted) {
        Map<Wanted, SupplierConnection> pages = new HashMap<>();
        wanted.stream()
                .collect(Collectors.groupingBy(one -> List.of(one.page().first(), one.cut())))
                .values()
                .forEach(same -> pages.putAll(samePages(same)));
        return pages;
    }

    private Map<Wanted, SupplierConnection> samePages(List<Wanted> wanted) {
        Page page = wanted.get(0).page();
        SuppliersParameters parameters = new SuppliersParameters(
                wanted.stream().map(Wanted::technology).toList(),
                page.number(0),
                page.decimal(1),
                page.key(2),
                page.key(3),
                page.limit());
        Map<String, List<SupplierEdge>> found = graph.list(SUPPLIERS, parameters, SuppliersService::found).stream()
                .collect(
                        Collectors.groupingBy(Found::technology, Collectors.mapping(Found::edge, Collectors.toList())));
        return wanted.stream().collect(Collectors.toMap(one -> one, one -> {
            List<SupplierEdge> edges = found.getOrDefault(one.technology(), List.of());
            return new SupplierConnection(one.technology(), Connection.of(edges, one.page(), edge -> edge));
        }));
    }

    private static Found found(Row row) {
        String technology = row.requireString("technology");
        String supplier = row.requireString("supplier");
        TechnologyEvidence evidence = TechnologyEvidence.of(technology, row.rows("said", EvidenceMapper::evidence));
        List<String> keys = List.of(
                String.valueOf(row.requireInt("origin")),
                String.valueOf(row.requireDouble("confidence")),
                row.requireString("name"),
                supplier);
        return new Found(
                technology,
                new SupplierEdge(
                        new Cursor(list(technology), keys).encode(),
                        supplier,
                        row.requireInt("origin") == 0 ? Origin.DECLARED : Origin.INFERRED,
                        evidence.confidence(),
                        evidence.evidence()));
    }

    private static String list(String technology) {
        return Cursor.fingerprint("suppliers", technology);
    }
}

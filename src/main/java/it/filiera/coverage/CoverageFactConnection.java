package it.filiera.coverage;

import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Connection.PageInfo;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the facts behind a figure, by project, then organisation. */
record CoverageFactConnection(List<NodeEdge<CoverageFact>> edges, PageInfo pageInfo, int totalCount) {

    private static final int KEYS = 2;
    private static final Comparator<CoverageFact> ORDER =
            Comparator.comparing(CoverageFact::projectId).thenComparing(CoverageFact::organisationId);

    static CoverageFactConnection of(AreaCoverage row, CoverageMeasure measure, int first, @Nullable String after) {
        String list = Cursor.fingerprint("coverageFacts", String.valueOf(row.areaId()), measure);
        Page page = Page.of(first, after, list, KEYS);
        List<CoverageFact> counted =
                row.facts().stream().filter(measure::counts).sorted(ORDER).toList();
        List<CoverageFact> following = counted.stream()
                .filter(fact -> follows(fact, page))
                .limit(page.limit())
                .toList();
        Connection<NodeEdge<CoverageFact>> connection = Connection.of(
                following,
                page,
                fact -> new NodeEdge<>(
                        new Cursor(list, List.of(fact.projectId(), fact.organisationId())).encode(), fact));
        return new CoverageFactConnection(connection.edges(), connection.pageInfo(), counted.size());
    }

    private static boolean follows(CoverageFact fact, Page page) {
        String project = page.key(0);
        String organisation = page.key(1);
        if (project == null || organisation == null) {
            return true;
        }
        int order = fact.projectId().compareTo(project);
        return order > 0 || (order == 0 && fact.organisationId().compareTo(organisation) > 0);
    }
}

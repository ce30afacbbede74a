package it.filiera.security.audit;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers who changed what. */
@Service
class AuditLogService {

    record PageParameters(String before, int limit) {}

    record SubjectPageParameters(String subject, String before, int limit) {}

    static final Cypher<PageParameters> LOG = Cypher.of("questions/security/audit-log", PageParameters.class);
    static final Cypher<SubjectPageParameters> LOG_OF_SUBJECT =
            Cypher.of("questions/security/audit-log-of-subject", SubjectPageParameters.class);

    /** Sorts behind every identifier of an entry. */
    private static final String BEYOND_ALL = "audit;";

    private final GraphReader graph;
    private final Permissions permissions;

    AuditLogService(GraphReader graph, Permissions permissions) {
        this.graph = graph;
        this.permissions = permissions;
    }

    /** A page of changes, latest first; of everything, or of one thing. */
    Connection<NodeEdge<AuditEntry>> auditLog(@Nullable String subject, int first, @Nullable String after) {
        permissions.require(Permission.READ_AUDIT_LOG);
        String list = Cursor.fingerprint("auditLog", String.valueOf(subject));
        Page page = Page.of(first, after, list, 1);
        String before = Objects.requireNonNullElse(page.key(0), BEYOND_ALL);
        List<AuditEntry> entries = subject == null
                ? graph.list(LOG, new PageParameters(before, page.limit()), AuditLogService::entry)
                : graph.list(
                        LOG_OF_SUBJECT,
                        new SubjectPageParameters(subject, before, page.limit()),
                        AuditLogService::entry);
        return Connection.of(
                entries, page, entry -> new NodeEdge<>(new Cursor(list, List.of(entry.id())).encode(), entry));
    }

    private static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.requireString("id"),
                OffsetDateTime.parse(row.requireString("at")),
                row.requireString("person"),
                row.requireString("personName"),
                row.requireString("action"),
                row.requireString("subject"),
                row.string("before"),
                row.string("after"));
    }
}

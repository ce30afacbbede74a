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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers who changed what. */
@Service
class AuditLogService {

    record NoParameters() {}

    record PageParameters(
            String from,
            String before,
            @Nullable String person,
            @Nullable String action,
            int limit) {}

    record SubjectPageParameters(
            String subject,
            String from,
            String before,
            @Nullable String person,
            @Nullable String action,
            int limit) {}

    static final Cypher<PageParameters> LOG = Cypher.of("questions/security/audit-log", PageParameters.class);
    static final Cypher<SubjectPageParameters> LOG_OF_SUBJECT =
            Cypher.of("questions/security/audit-log-of-subject", SubjectPageParameters.class);
    static final Cypher<NoParameters> PEOPLE = Cypher.of("questions/security/audit-log-people", NoParameters.class);
    static final Cypher<NoParameters> ACTIONS = Cypher.of("questions/security/audit-log-actions", NoParameters.class);

    private final GraphReader graph;
    private final Permissions permissions;

    AuditLogService(GraphReader graph, Permissions permissions) {
        this.graph = graph;
        this.permissions = permissions;
    }

    /** A page of changes, latest first. */
    Connection<NodeEdge<AuditEntry>> auditLog(AuditFilter filter, int first, @Nullable String after) {
        permissions.require(Permission.READ_AUDIT_LOG);
        String list = Cursor.fingerprint("auditLog", String.valueOf(filter));
        Page page = Page.of(first, after, list, 1);
        String subject = filter.subject();
        String from = filter.least();
        String before = filter.beyond(page.key(0));
        List<AuditEntry> entries = subject == null
                ? graph.list(
                        LOG,
                        new PageParameters(from, before, filter.person(), filter.action(), page.limit()),
                        AuditLogService::entry)
                : graph.list(
                        LOG_OF_SUBJECT,
                        new SubjectPageParameters(
                                subject, from, before, filter.person(), filter.action(), page.limit()),
                        AuditLogService::entry);
        return Connection.of(
                entries, page, entry -> new NodeEdge<>(new Cursor(list, List.of(entry.id())).encode(), entry));
    }

    /** Everybody whose changes the log has, by name. */
    List<AuditPerson> people() {
        permissions.require(Permission.READ_AUDIT_LOG);
        return graph.list(
                PEOPLE, new NoParameters(), row -> new AuditPerson(row.requireString("id"), row.requireString("name")));
    }

    /** Every kind of change that the log has. */
    List<String> actions() {
        permissions.require(Permission.READ_AUDIT_LOG);
        return graph.list(ACTIONS, new NoParameters(), row -> row.requireString("action"));
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

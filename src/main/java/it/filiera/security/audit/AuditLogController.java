package it.filiera.security.audit;

import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code auditLog}. */
@Controller
class AuditLogController {

    private final AuditLogService service;

    AuditLogController(AuditLogService service) {
        this.service = service;
    }

    @QueryMapping
    Connection<NodeEdge<AuditEntry>> auditLog(
            @Argument @Nullable String subject,
            @Argument @Nullable String person,
            @Argument @Nullable String action,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime until,
            @Argument int first,
            @Argument @Nullable String after) {
        return service.auditLog(new AuditFilter(subject, person, action, from, until), first, after);
    }

    @SchemaMapping(typeName = "AuditEntryConnection")
    List<AuditPerson> people() {
        return service.people();
    }

    @SchemaMapping(typeName = "AuditEntryConnection")
    List<String> actions() {
        return service.actions();
    }
}

package it.filiera.security.audit;

import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
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
            @Argument @Nullable String subject, @Argument int first, @Argument @Nullable String after) {
        return service.auditLog(subject, first, after);
    }
}

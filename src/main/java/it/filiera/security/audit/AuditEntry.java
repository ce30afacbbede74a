package it.filiera.security.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param person     identifier of the account, or {@code machine-owner}
 * @param personName the name at that time
 * @param before     what it was, as JSON; null when it was new
 * @param after      what it became, as JSON; null when it was removed or when it is secret
 */
record AuditEntry(
        String id,
        OffsetDateTime at,
        String person,
        String personName,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after) {}

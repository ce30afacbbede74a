package it.filiera.security;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who changed what, when, from what to what. Entries are written and never changed: nothing in the product edits or
 * removes one.
 */
@Component
public class AuditLog {

    record Entry(
            String id,
            String at,
            String person,
            String personName,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after) {}

    static final Cypher<Entry> RECORD = Cypher.of("imports/security/record-audit-entry", Entry.class);

    /** Fixed width, so that identifiers sort by time. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final int UNIQUE = 8;

    private final JsonMapper json;

    AuditLog(JsonMapper json) {
        this.json = json;
    }

    /**
     * Records a change in the transaction that makes it: either both are in the graph or neither.
     *
     * @param who     the person, as {@link Permissions#require} gave it
     * @param action  what was done, as a constant in capitals: {@code DISABLE_ACCOUNT}
     * @param subject identifier of the thing that was changed
     * @param before  what it was, as anything JSON can say; null when it is new. Never a secret
     * @param after   what it is now; null when it is gone
     */
    public void record(
            Transaction change,
            CurrentUser who,
            String action,
            String subject,
            @Nullable Object before,
            @Nullable Object after) {
        Instant now = Instant.now();
        change.run(
                RECORD,
                new Entry(
                        "audit:" + TIME.format(now) + "-"
                                + UUID.randomUUID().toString().substring(0, UNIQUE),
                        now.toString(),
                        who.id(),
                        who.displayName(),
                        action,
                        subject,
                        text(before),
                        text(after)));
    }

    /** The same for a change that is not one transaction of the graph, for example a file that was received. */
    public void record(
            GraphWriter graph,
            CurrentUser who,
            String action,
            String subject,
            @Nullable Object before,
            @Nullable Object after) {
        graph.write(transaction -> {
            record(transaction, who, action, subject, before, after);
            return subject;
        });
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }
}

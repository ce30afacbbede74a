package it.filiera.security.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for; null leaves a part open.
 *
 * @param from  the first moment of them
 * @param until the moment they all come before
 */
record AuditFilter(
        @Nullable String subject,
        @Nullable String person,
        @Nullable String action,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until) {

    /** Sorts before every identifier of an entry. */
    private static final String BEFORE_ALL = "audit:";
    /** Sorts behind every identifier of an entry. */
    private static final String BEYOND_ALL = "audit;";

    /** As identifiers of entries begin. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'");

    /** The least identifier that an entry of the time may have. */
    String least() {
        return from == null ? BEFORE_ALL : start(from);
    }

    /** What the identifiers of the time, behind a cursor if there is one, all sort before. */
    String beyond(@Nullable String cursor) {
        String end = until == null ? BEYOND_ALL : start(until);
        return cursor == null || cursor.compareTo(end) > 0 ? end : cursor;
    }

    private static String start(OffsetDateTime moment) {
        return BEFORE_ALL + TIME.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }
}

package it.filiera.exchange.jobs;

import org.jspecify.annotations.Nullable;

/** Something found in the data, with how often its kind occurred in all. */
public record ImportNotice(
        String code,
        String severity,
        String file,
        @Nullable Integer row,
        @Nullable String field,
        @Nullable String value,
        String message,
        int count) {

    /** The same for eyes that may not see what somebody's own list says. */
    ImportNotice withoutValue() {
        return new ImportNotice(code, severity, file, row, field, null, message, count);
    }
}

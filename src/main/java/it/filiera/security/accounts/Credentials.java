package it.filiera.security.accounts;

import it.filiera.graphdb.Row;
import org.jspecify.annotations.Nullable;

/** What a sign-in is checked against; stays in this room. */
record Credentials(String id, @Nullable String hash, long version, boolean disabled) {

    static Credentials of(Row row) {
        return new Credentials(
                row.requireString("id"), row.string("hash"), row.requireLong("version"), row.requireBool("disabled"));
    }
}

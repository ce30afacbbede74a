package it.filiera.security.accounts;

import it.filiera.graphdb.Row;
import it.filiera.security.Role;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Rows to accounts. */
final class AccountMapper {

    private AccountMapper() {}

    static Account account(Row row) {
        Row fields = row.requireRow("account");
        return new Account(
                fields.requireString("id"),
                fields.requireString("key"),
                fields.requireString("userName"),
                fields.requireString("displayName"),
                fields.strings("roles").stream().map(Role::valueOf).sorted().toList(),
                fields.string("organisation"),
                fields.string("issuer"),
                fields.requireBool("passwordChangeNeeded"),
                OffsetDateTime.parse(fields.requireString("createdAt")),
                moment(fields.string("lastSignInAt")),
                moment(fields.string("disabledAt")));
    }

    private static @Nullable OffsetDateTime moment(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }
}

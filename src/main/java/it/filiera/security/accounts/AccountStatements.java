package it.filiera.security.accounts;

import it.filiera.graphdb.Cypher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements about accounts, and what each of them is told. */
final class AccountStatements {

    record AccountId(String id) {}

    record PageParameters(String after, int limit) {}

    record Creation(
            String id,
            String key,
            String userName,
            String displayName,
            List<String> roles,
            @Nullable String organisation,
            @Nullable String passwordHash,
            boolean passwordChangeNeeded,
            @Nullable String issuer,
            @Nullable String subject) {}

    record Change(
            String id,
            String displayName,
            List<String> roles,
            @Nullable String organisation) {}

    record Disabling(String id, boolean disabled) {}

    record NewPassword(String id, String passwordHash, boolean passwordChangeNeeded) {}

    record AccountKey(String key) {}

    record Strengthening(String id, String weakHash, String passwordHash) {}

    static final Cypher<PageParameters> ACCOUNTS = Cypher.of("questions/security/accounts", PageParameters.class);
    static final Cypher<Cypher.None> COUNT = Cypher.of("questions/security/account-count", Cypher.None.class);
    static final Cypher<AccountId> ACCOUNT = Cypher.of("questions/security/account", AccountId.class);
    static final Cypher<AccountId> ORGANISATION = Cypher.of("questions/security/organisation-name", AccountId.class);
    static final Cypher<Creation> CREATE = Cypher.of("imports/security/create-account", Creation.class);
    static final Cypher<Change> CHANGE = Cypher.of("imports/security/change-account", Change.class);
    static final Cypher<Disabling> DISABLE = Cypher.of("imports/security/set-account-disabled", Disabling.class);
    static final Cypher<NewPassword> SET_PASSWORD = Cypher.of("imports/security/set-password", NewPassword.class);

    static final Cypher<AccountKey> CREDENTIALS = Cypher.of("questions/security/credentials", AccountKey.class);
    static final Cypher<Strengthening> STRENGTHEN =
            Cypher.of("imports/security/strengthen-password-hash", Strengthening.class);
    static final Cypher<AccountId> SIGNED_IN = Cypher.of("imports/security/record-sign-in", AccountId.class);

    private AccountStatements() {}
}

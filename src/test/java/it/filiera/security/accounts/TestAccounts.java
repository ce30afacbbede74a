package it.filiera.security.accounts;

import it.filiera.security.Role;
import it.filiera.testing.EmbeddedGraph;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Accounts for tests, all with the same password. */
public final class TestAccounts {

    public static final String PASSWORD = "correct horse battery staple";

    private static final String HASH = new Passwords().hash(PASSWORD);

    private TestAccounts() {}

    /** Adds an account named so, with identifier {@code account:<name>}, which it returns. */
    public static String add(EmbeddedGraph graph, String userName, Role... roles) {
        return add(graph, userName, null, roles);
    }

    /** Adds an account that speaks for an organisation. */
    public static String add(EmbeddedGraph graph, String userName, @Nullable String organisation, Role... roles) {
        List<String> names = Arrays.stream(roles).map(Role::name).toList();
        graph.rows(
                "CREATE (:Account {id: 'account:' + $name, key: $name, userName: $name, displayName: toUpper($name), "
                        + "roles: $roles, organisation: CASE $organisation WHEN '' THEN null ELSE $organisation END, "
                        + "passwordHash: $hash, passwordChangeNeeded: false, version: 1, createdAt: datetime()})",
                Map.of(
                        "name", userName,
                        "roles", names,
                        "organisation", Objects.requireNonNullElse(organisation, ""),
                        "hash", HASH));
        return "account:" + userName;
    }
}

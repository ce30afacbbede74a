package it.filiera.security.accounts;

import it.filiera.security.Role;
import it.filiera.testing.EmbeddedGraph;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** Accounts for tests, all with the same password. */
public final class TestAccounts {

    public static final String PASSWORD = "correct horse battery staple";

    private static final String HASH = new Passwords().hash(PASSWORD);

    private static final String CREATE =
            "CREATE (:Account {id: 'account:' + $name, key: $name, userName: $name, displayName: toUpper($name), "
                    + "roles: $roles, organisation: CASE $organisation WHEN '' THEN null ELSE $organisation END, "
                    + "passwordHash: $hash, passwordChangeNeeded: $change, version: 1, createdAt: datetime()})";

    private TestAccounts() {}

    /** Adds an account named so, with identifier {@code account:<name>}, which it returns. */
    public static String add(EmbeddedGraph graph, String userName, Role... roles) {
        return add(graph, userName, null, roles);
    }

    /** Adds an account that speaks for an organisation. */
    public static String add(EmbeddedGraph graph, String userName, @Nullable String organisation, Role... roles) {
        graph.rows(CREATE, properties(userName, organisation, false, roles));
        return "account:" + userName;
    }

    /** Adds an account to the graph of a driver; with or without the need to change the password at the first sign-in. */
    public static void add(
            Driver driver,
            String userName,
            @Nullable String organisation,
            boolean passwordChangeNeeded,
            Role... roles) {
        driver.executableQuery(CREATE)
                .withParameters(properties(userName, organisation, passwordChangeNeeded, roles))
                .execute();
    }

    private static Map<String, Object> properties(
            String userName, @Nullable String organisation, boolean passwordChangeNeeded, Role... roles) {
        return Map.of(
                "name", userName,
                "roles", Arrays.stream(roles).map(Role::name).toList(),
                "organisation", Objects.requireNonNullElse(organisation, ""),
                "hash", HASH,
                "change", passwordChangeNeeded);
    }
}

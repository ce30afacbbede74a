package it.filiera.security.accounts;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import it.filiera.security.accounts.AccountStatements.PageParameters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lists accounts, for administrators only: user names are half of what an attacker needs. */
@Service
class AccountsService {

    private static final String LIST = Cursor.fingerprint("accounts");

    private final GraphReader graph;
    private final Permissions permissions;

    AccountsService(GraphReader graph, Permissions permissions) {
        this.graph = graph;
        this.permissions = permissions;
    }

    Connection<NodeEdge<Account>> accounts(int first, @Nullable String after) {
        permissions.require(Permission.MANAGE_ACCOUNTS);
        Page page = Page.of(first, after, LIST, 1);
        String afterKey = Objects.requireNonNullElse(page.key(0), "");
        List<Account> accounts = graph.list(
                AccountStatements.ACCOUNTS, new PageParameters(afterKey, page.limit()), AccountMapper::account);
        return Connection.of(
                accounts, page, account -> new NodeEdge<>(new Cursor(LIST, List.of(account.key())).encode(), account));
    }

    int count() {
        permissions.require(Permission.MANAGE_ACCOUNTS);
        return graph.get(AccountStatements.COUNT, Cypher.None.NONE, row -> row.requireInt("count"));
    }
}

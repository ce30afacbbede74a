package it.filiera.security.accounts;

import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code accounts} and the changes administrators make. */
@Controller
class AccountsController {

    private final AccountsService accounts;
    private final AccountChangesService changes;

    AccountsController(AccountsService accounts, AccountChangesService changes) {
        this.accounts = accounts;
        this.changes = changes;
    }

    @QueryMapping
    Connection<NodeEdge<Account>> accounts(@Argument int first, @Argument @Nullable String after) {
        return accounts.accounts(first, after);
    }

    @SchemaMapping(typeName = "AccountConnection")
    int totalCount() {
        return accounts.count();
    }

    @MutationMapping
    IssuedPassword createAccount(@Argument NewAccount input) {
        return changes.create(input);
    }

    @MutationMapping
    Account changeAccount(@Argument AccountChange input) {
        return changes.change(input);
    }

    @MutationMapping
    Account disableAccount(@Argument String id) {
        return changes.disable(id, true);
    }

    @MutationMapping
    Account enableAccount(@Argument String id) {
        return changes.disable(id, false);
    }

    @MutationMapping
    IssuedPassword setPassword(@Argument String id, @Argument @Nullable String password) {
        return changes.setPassword(id, password);
    }
}

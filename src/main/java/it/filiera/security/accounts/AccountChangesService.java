package it.filiera.security.accounts;

import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import it.filiera.kernel.BadRequest;
import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import it.filiera.security.Role;
import it.filiera.security.accounts.AccountStatements.AccountId;
import it.filiera.security.accounts.AccountStatements.Change;
import it.filiera.security.accounts.AccountStatements.Creation;
import it.filiera.security.accounts.AccountStatements.Disabling;
import it.filiera.security.accounts.AccountStatements.NewPassword;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What administrators do to accounts; each change and its entry in the audit log are one transaction. Nobody can disable
 * or demote the account they use, so somebody is always left who can undo a mistake.
 */
@Service
class AccountChangesService {

    private final GraphWriter graph;
    private final Permissions permissions;
    private final Passwords passwords;
    private final AuditLog audit;

    AccountChangesService(GraphWriter graph, Permissions permissions, Passwords passwords, AuditLog audit) {
        this.graph = graph;
        this.permissions = permissions;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** Makes an account; its password, made up or given, has to be changed at the first sign-in. */
    IssuedPassword create(NewAccount asked) {
        CurrentUser administrator = permissions.require(Permission.MANAGE_ACCOUNTS);
        String userName = AccountRules.userName(asked.userName());
        String password = chosenOrMadeUp(asked.password(), userName);
        Creation creation = new Creation(
                "account:" + UUID.randomUUID(),
                AccountRules.key(userName),
                userName,
                AccountRules.displayName(asked.displayName()),
                names(AccountRules.roles(asked.roles(), asked.organisation())),
                asked.organisation(),
                passwords.hash(password),
                true,
                null,
                null);
        return graph.write(transaction -> {
            requireOrganisation(transaction, asked.organisation());
            if (transaction.run(AccountStatements.CREATE, creation).nodesCreated() == 0) {
                throw new BadRequest("userName", userName, AccountRemedy.NAME_FREE);
            }
            Account made = account(transaction, creation.id());
            audit.record(transaction, administrator, "CREATE_ACCOUNT", made.id(), null, made);
            return issued(made, asked.password(), password);
        });
    }

    Account change(AccountChange asked) {
        CurrentUser administrator = permissions.require(Permission.MANAGE_ACCOUNTS);
        Set<Role> roles = AccountRules.roles(asked.roles(), asked.organisation());
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireOther(administrator, asked.id(), AccountRemedy.TAKEN_BY_ANOTHER);
        }
        Change change = new Change(
                asked.id(), AccountRules.displayName(asked.displayName()), names(roles), asked.organisation());
        return changed(administrator, "CHANGE_ACCOUNT", asked.id(), transaction -> {
            requireOrganisation(transaction, asked.organisation());
            transaction.run(AccountStatements.CHANGE, change);
        });
    }

    /** Disables an account, which ends its sessions at once, or enables it again. */
    Account disable(String id, boolean disabled) {
        CurrentUser administrator = permissions.require(Permission.MANAGE_ACCOUNTS);
        requireOther(administrator, id, AccountRemedy.DISABLED_BY_ANOTHER);
        return changed(
                administrator,
                disabled ? "DISABLE_ACCOUNT" : "ENABLE_ACCOUNT",
                id,
                transaction -> transaction.run(AccountStatements.DISABLE, new Disabling(id, disabled)));
    }

    /** Gives another person's account a new password, made up unless given, to be changed at the next sign-in. */
    IssuedPassword setPassword(String id, @Nullable String chosen) {
        CurrentUser administrator = permissions.require(Permission.MANAGE_ACCOUNTS);
        requireOther(administrator, id, AccountRemedy.OWN_PASSWORD);
        String password = chosenOrMadeUp(chosen, "");
        String hash = passwords.hash(password);
        Account account = changed(administrator, "SET_PASSWORD", id, transaction -> {
            Account owner = account(transaction, id);
            if (owner.issuer() != null) {
                throw new BadRequest("id", id, AccountRemedy.SIGNS_IN_ELSEWHERE, String.valueOf(owner.issuer()));
            }
            if (chosen != null) {
                passwords.requireGood("password", chosen, owner.userName());
            }
            transaction.run(AccountStatements.SET_PASSWORD, new NewPassword(id, hash, true));
        });
        return issued(account, chosen, password);
    }

    private Account changed(CurrentUser administrator, String action, String id, Consumer<Transaction> change) {
        return graph.write(transaction -> {
            Account before = account(transaction, id);
            change.accept(transaction);
            Account after = account(transaction, id);
            audit.record(transaction, administrator, action, id, before, after);
            return after;
        });
    }

    private String chosenOrMadeUp(@Nullable String chosen, String userName) {
        if (chosen != null) {
            passwords.requireGood("password", chosen, userName);
        }
        return chosen != null ? chosen : passwords.generate();
    }

    private static IssuedPassword issued(Account account, @Nullable String chosen, String password) {
        return new IssuedPassword(account, chosen == null ? password : null);
    }

    private static Account account(Transaction transaction, String id) {
        return transaction.list(AccountStatements.ACCOUNT, new AccountId(id), AccountMapper::account).stream()
                .findFirst()
                .orElseThrow(() -> new BadRequest("id", id, AccountRemedy.ACCOUNT));
    }

    private static void requireOther(CurrentUser administrator, String id, AccountRemedy remedy) {
        if (administrator.id().equals(id)) {
            throw new BadRequest("id", id, remedy);
        }
    }

    private static void requireOrganisation(Transaction transaction, @Nullable String id) {
        if (id != null
                && transaction
                        .list(
                                AccountStatements.ORGANISATION,
                                new AccountId(id),
                                row -> Objects.toString(row.string("name")))
                        .isEmpty()) {
            throw new BadRequest("organisation", id, AccountRemedy.ORGANISATION_OF_GRAPH);
        }
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }
}

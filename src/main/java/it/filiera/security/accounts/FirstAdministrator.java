package it.filiera.security.accounts;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.Role;
import it.filiera.security.accounts.AccountStatements.AccountId;
import it.filiera.security.accounts.AccountStatements.AccountKey;
import it.filiera.security.accounts.AccountStatements.Change;
import it.filiera.security.accounts.AccountStatements.Creation;
import it.filiera.security.accounts.AccountStatements.Disabling;
import it.filiera.security.accounts.AccountStatements.NewPassword;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes the account {@code admin} in a graph without accounts, and gives it a new password when the machine's owner asks
 * for one. It may also keep the graph, so that one person can begin alone.
 */
@Component
class FirstAdministrator {

    static final String USER_NAME = "admin";

    private static final List<String> ROLES = List.of(Role.OFFICER.name(), Role.ADMINISTRATOR.name());

    private final GraphReader reader;
    private final GraphWriter writer;
    private final Passwords passwords;
    private final AuditLog audit;

    FirstAdministrator(GraphReader reader, GraphWriter writer, Passwords passwords, AuditLog audit) {
        this.reader = reader;
        this.writer = writer;
        this.passwords = passwords;
        this.audit = audit;
    }

    /**
     * Does what this start asks for.
     *
     * @return the sentence and password to be told on the console; empty when nothing was made
     */
    Optional<ConsoleNotice> prepare(boolean resetAsked) {
        if (resetAsked) {
            return Optional.of(reset());
        }
        boolean first = reader.get(AccountStatements.COUNT, Cypher.None.NONE, row -> row.requireInt("count")) == 0;
        return first ? make() : Optional.empty();
    }

    private Optional<ConsoleNotice> make() {
        String password = passwords.generate();
        String hash = passwords.hash(password);
        boolean made = writer.write(transaction -> create(transaction, hash));
        // Not made: another process that started on the same server was faster, and has told its own password.
        return made
                ? Optional.of(new ConsoleNotice("First start: an administrator's account was made.", password))
                : Optional.empty();
    }

    private ConsoleNotice reset() {
        String password = passwords.generate();
        String hash = passwords.hash(password);
        writer.write(transaction -> {
            if (!create(transaction, hash)) {
                restore(transaction, hash);
            }
            return USER_NAME;
        });
        return new ConsoleNotice("The administrator's password was reset, as asked at this start.", password);
    }

    private boolean create(Transaction transaction, String hash) {
        Creation creation = new Creation(
                "account:" + UUID.randomUUID(),
                USER_NAME,
                USER_NAME,
                "Administrator",
                ROLES,
                null,
                hash,
                true,
                null,
                null);
        boolean made = transaction.run(AccountStatements.CREATE, creation).nodesCreated() > 0;
        if (made) {
            audit.record(
                    transaction,
                    CurrentUser.MACHINE_OWNER,
                    "CREATE_ACCOUNT",
                    creation.id(),
                    null,
                    account(transaction, creation.id()));
        }
        return made;
    }

    private void restore(Transaction transaction, String hash) {
        String id = transaction
                .list(AccountStatements.CREDENTIALS, new AccountKey(USER_NAME), Credentials::of)
                .get(0)
                .id();
        Account before = account(transaction, id);
        transaction.run(AccountStatements.SET_PASSWORD, new NewPassword(id, hash, true));
        transaction.run(AccountStatements.DISABLE, new Disabling(id, false));
        transaction.run(AccountStatements.CHANGE, new Change(id, before.displayName(), ROLES, before.organisation()));
        audit.record(
                transaction, CurrentUser.MACHINE_OWNER, "RESET_ADMIN_PASSWORD", id, before, account(transaction, id));
    }

    private static Account account(Transaction transaction, String id) {
        return transaction
                .list(AccountStatements.ACCOUNT, new AccountId(id), AccountMapper::account)
                .get(0);
    }
}

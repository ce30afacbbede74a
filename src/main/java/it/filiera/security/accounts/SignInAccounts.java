package it.filiera.security.accounts;

import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import it.filiera.kernel.BadRequest;
import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.SignedIn;
import it.filiera.security.accounts.AccountStatements.AccountId;
import it.filiera.security.accounts.AccountStatements.AccountKey;
import it.filiera.security.accounts.AccountStatements.NewPassword;
import it.filiera.security.accounts.AccountStatements.Strengthening;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the account behind a user name and a password. Unknown name, wrong password, disabled account and account
 * without a password are one answer that takes one and the same time.
 */
@Component
public class SignInAccounts {

    private final GraphReader reader;
    private final GraphWriter writer;
    private final Passwords passwords;
    private final AuditLog audit;

    SignInAccounts(GraphReader reader, GraphWriter writer, Passwords passwords, AuditLog audit) {
        this.reader = reader;
        this.writer = writer;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** The name under which attempts on an account are counted, whatever the spelling and whether or not it exists. */
    public static String countedAs(String userName) {
        String key = AccountRules.key(userName);
        return key.substring(0, Math.min(key.length(), AccountRules.LONGEST_USER_NAME));
    }

    /**
     * Signs in; the account then remembers when.
     *
     * @throws PasswordChecksBusy when too many sign-ins are being checked at the moment
     */
    public Optional<SignedIn> withPassword(String userName, String password) {
        Optional<Credentials> found =
                reader.find(AccountStatements.CREDENTIALS, new AccountKey(AccountRules.key(userName)), Credentials::of);
        String hash = found.map(Credentials::hash).orElse(null);
        boolean right = passwords.matches(password, hash);
        if (!right || hash == null || found.orElseThrow().disabled()) {
            return Optional.empty();
        }
        Credentials account = found.get();
        String stronger = passwords.stronger(password, hash);
        writer.write(transaction -> {
            if (stronger != null) {
                transaction.run(AccountStatements.STRENGTHEN, new Strengthening(account.id(), hash, stronger));
            }
            return transaction.run(AccountStatements.SIGNED_IN, new AccountId(account.id()));
        });
        return Optional.of(new SignedIn(account.id(), account.version(), Instant.now()));
    }

    /**
     * Gives a person's own account another password; every session of the account ends but the one that goes on with
     * the answer. The present password has been checked by {@link #withPassword}.
     */
    public SignedIn changePassword(CurrentUser owner, String present, String chosen) {
        passwords.requireGood("newPassword", chosen, owner.userName());
        if (chosen.equals(present)) {
            throw new BadRequest("newPassword", Passwords.HIDDEN, AccountRemedy.ANOTHER_PASSWORD);
        }
        NewPassword change = new NewPassword(owner.id(), passwords.hash(chosen), false);
        long version = writer.write(transaction -> {
            transaction.run(AccountStatements.SET_PASSWORD, change);
            audit.record(transaction, owner, "CHANGE_PASSWORD", owner.id(), null, null);
            return transaction
                    .list(
                            AccountStatements.CREDENTIALS,
                            new AccountKey(AccountRules.key(owner.userName())),
                            Credentials::of)
                    .get(0)
                    .version();
        });
        return new SignedIn(owner.id(), version, Instant.now());
    }
}

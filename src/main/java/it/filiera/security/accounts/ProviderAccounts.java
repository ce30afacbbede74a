package it.filiera.security.accounts;

import it.filiera.graphdb.GraphWriter;
import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.SignedIn;
import it.filiera.security.accounts.AccountStatements.AccountId;
import it.filiera.security.accounts.AccountStatements.AccountKey;
import it.filiera.security.accounts.AccountStatements.Creation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Accounts of people whom an identity provider vouches for. Such an account is bound to the provider's own identifier of
 * the person (issuer and subject): a name or an address of e-mail never leads to an account that exists already.
 */
@Component
public class ProviderAccounts {

    private final GraphWriter graph;
    private final AuditLog audit;

    ProviderAccounts(GraphWriter graph, AuditLog audit) {
        this.graph = graph;
        this.audit = audit;
    }

    /**
     * The person's account, made at the first sign-in with no role: an administrator gives it rights.
     *
     * @return empty when the account is disabled
     */
    public Optional<SignedIn> signIn(String issuer, String subject, String userName, String displayName) {
        Creation creation = new Creation(
                "account:" + UUID.randomUUID(),
                issuer + "|" + subject,
                userName,
                displayName,
                List.of(),
                null,
                null,
                false,
                issuer,
                subject);
        Credentials found = graph.write(transaction -> {
            if (transaction.run(AccountStatements.CREATE, creation).nodesCreated() > 0) {
                CurrentUser person = new CurrentUser(creation.id(), userName, displayName, Set.of(), null, false);
                Account made = transaction
                        .list(AccountStatements.ACCOUNT, new AccountId(creation.id()), AccountMapper::account)
                        .get(0);
                audit.record(transaction, person, "CREATE_ACCOUNT", made.id(), null, made);
            }
            Credentials account = transaction
                    .list(AccountStatements.CREDENTIALS, new AccountKey(creation.key()), Credentials::of)
                    .get(0);
            if (!account.disabled()) {
                transaction.run(AccountStatements.SIGNED_IN, new AccountId(account.id()));
            }
            return account;
        });
        return found.disabled()
                ? Optional.empty()
                : Optional.of(new SignedIn(found.id(), found.version(), Instant.now()));
    }
}

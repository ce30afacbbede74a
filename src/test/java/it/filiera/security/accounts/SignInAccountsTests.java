package it.filiera.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.Role;
import it.filiera.security.SignedIn;
import it.filiera.security.TestAuditLog;
import it.filiera.testing.EmbeddedGraph;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Which account a user name and a password lead to, and which an identity provider's word leads to. */
class SignInAccountsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    private static final String ISSUER = "https://id.example.org";

    private final AuditLog audit = TestAuditLog.create();
    private final SignInAccounts accounts = new SignInAccounts(GRAPH.reader(), GRAPH.writer(), new Passwords(), audit);
    private final ProviderAccounts provider = new ProviderAccounts(GRAPH.writer(), audit);

    @BeforeEach
    void olga() {
        TestAccounts.add(GRAPH, "olga", Role.OFFICER);
    }

    @Test
    void theRightPasswordLeadsToTheAccountHoweverTheNameIsWritten() {
        SignedIn person = accounts.withPassword(" OLGA ", TestAccounts.PASSWORD).orElseThrow();
        assertThat(person.account()).isEqualTo("account:olga");
        assertThat(GRAPH.rows("MATCH (a:Account) RETURN a.lastSignInAt IS NOT NULL AS known"))
                .containsExactly(Map.of("known", true));
    }

    @Test
    void aWrongPasswordAnUnknownNameAndADisabledAccountLeadNowhere() {
        assertThat(accounts.withPassword("olga", "wrong")).isEmpty();
        assertThat(accounts.withPassword("nobody", TestAccounts.PASSWORD)).isEmpty();
        assertThat(accounts.withPassword("", "")).isEmpty();
        GRAPH.run("MATCH (a:Account) SET a.disabledAt = datetime()");
        assertThat(accounts.withPassword("olga", TestAccounts.PASSWORD)).isEmpty();
        assertThat(GRAPH.rows("MATCH (a:Account) WHERE a.lastSignInAt IS NOT NULL RETURN a"))
                .isEmpty();
    }

    @Test
    void aHashOfFormerTimesIsReplacedAtTheNextSignIn() {
        String weak = "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 1 << 12, 1).encode("old but still right");
        GRAPH.rows("MATCH (a:Account {key: 'olga'}) SET a.passwordHash = $weak", Map.of("weak", weak));
        assertThat(accounts.withPassword("olga", "old but still right")).isPresent();
        assertThat(GRAPH.rows(
                        "MATCH (a:Account) RETURN a.passwordHash CONTAINS 'm=19456' AS strong, a.version AS version"))
                .containsExactly(Map.of("strong", true, "version", 1L));
        assertThat(accounts.withPassword("olga", "old but still right")).isPresent();
    }

    @Test
    void aChangedPasswordReplacesTheOldOneAndRaisesTheVersion() {
        CurrentUser olga = new CurrentUser("account:olga", "olga", "Olga", Set.of(Role.OFFICER), null, true);
        SignedIn goingOn = accounts.changePassword(olga, TestAccounts.PASSWORD, "a completely new password");
        assertThat(goingOn.version()).isEqualTo(2);
        assertThat(accounts.withPassword("olga", TestAccounts.PASSWORD)).isEmpty();
        assertThat(accounts.withPassword("olga", "a completely new password")
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        assertThat(GRAPH.rows("MATCH (e:AuditEntry) RETURN e.action AS action, e.after AS after"))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("action", "CHANGE_PASSWORD")
                        .containsEntry("after", null));
    }

    @Test
    void aPersonOfAProviderGetsOneAccountWithoutRights() {
        SignedIn first = provider.signIn(ISSUER, "s-1", "maria", "Maria").orElseThrow();
        SignedIn second =
                provider.signIn(ISSUER, "s-1", "maria.bianchi", "Maria B.").orElseThrow();
        assertThat(second.account()).isEqualTo(first.account());
        assertThat(GRAPH.rows("MATCH (a:Account {issuer: $issuer}) RETURN a.roles AS roles", Map.of("issuer", ISSUER)))
                .containsExactly(Map.of("roles", java.util.List.of()));
    }

    @Test
    void aProvidersNameNeverLeadsToALocalAccount() {
        SignedIn stranger = provider.signIn(ISSUER, "s-2", "olga", "Olga").orElseThrow();
        assertThat(stranger.account()).isNotEqualTo("account:olga");
        SignedIn other = provider.signIn("https://other.example.org", "s-2", "olga", "Olga")
                .orElseThrow();
        assertThat(other.account()).isNotEqualTo(stranger.account());
    }

    @Test
    void anAccountOfAProviderHasNoPasswordHere() {
        provider.signIn(ISSUER, "s-3", "maria", "Maria");
        assertThat(accounts.withPassword(ISSUER + "|s-3", "")).isEmpty();
        assertThat(accounts.withPassword("maria", "")).isEmpty();
    }

    @Test
    void aDisabledAccountOfAProviderStaysOut() {
        provider.signIn(ISSUER, "s-4", "maria", "Maria");
        GRAPH.run("MATCH (a:Account {subject: 's-4'}) SET a.disabledAt = datetime()");
        Optional<SignedIn> again = provider.signIn(ISSUER, "s-4", "maria", "Maria");
        assertThat(again).isEmpty();
    }
}

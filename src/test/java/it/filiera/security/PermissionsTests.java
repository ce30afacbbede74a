package it.filiera.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.kernel.Forbidden;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Olga is an officer, Sara speaks for the SME org:a, Ada keeps the accounts, Nora has no role. */
class PermissionsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Permissions permissions =
            new Permissions(GRAPH.reader(), new SecurityProperties(Set.of(), false, LIFETIME), () -> NOW);

    @BeforeEach
    void people() {
        TestAccounts.add(GRAPH, "olga", Role.OFFICER);
        TestAccounts.add(GRAPH, "sara", "org:a", Role.SME);
        TestAccounts.add(GRAPH, "ada", Role.ADMINISTRATOR);
        TestAccounts.add(GRAPH, "nora");
    }

    @AfterEach
    void nobody() {
        TestPeople.nobody();
    }

    @Test
    void aVisitorMayChangeNothingAndIsToldToSignIn() {
        assertThatThrownBy(() -> permissions.require(Permission.IMPORT))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.code()).isEqualTo("UNAUTHENTICATED"))
                .hasMessageContaining("IMPORT", "Sign in");
        assertThatThrownBy(permissions::beforeChange).isInstanceOf(Forbidden.class);
    }

    @Test
    void anOfficerKeepsTheGraphAndNotTheAccounts() {
        signIn("olga");
        assertThat(permissions.require(Permission.IMPORT).id()).isEqualTo("account:olga");
        assertAllowed(Permission.MERGE, Permission.correct("project:any"), Permission.editOrganisation("org:any"));
        assertRefused(Permission.MANAGE_ACCOUNTS);
    }

    @Test
    void anSmeEditsItsOwnOrganisationAndNoOther() {
        signIn("sara");
        assertAllowed(Permission.editOrganisation("org:a"));
        assertAllowed(Permission.correct("org:a"));
        assertRefused(
                Permission.editOrganisation("org:b"), Permission.IMPORT, Permission.MERGE, Permission.correct("org:b"));
        assertRefused(Permission.READ_AUDIT_LOG, Permission.MANAGE_ACCOUNTS);
    }

    @Test
    void anSmeWithoutAnOrganisationEditsNone() {
        GRAPH.run("MATCH (a:Account {key: 'sara'}) REMOVE a.organisation");
        signIn("sara");
        assertRefused(Permission.editOrganisation("org:a"), Permission.editOrganisation("null"));
    }

    @Test
    void anOrganisationWithoutTheRoleIsNoRight() {
        GRAPH.run("MATCH (a:Account {key: 'nora'}) SET a.organisation = 'org:a'");
        signIn("nora");
        assertRefused(Permission.editOrganisation("org:a"));
    }

    @Test
    void anAdministratorKeepsTheAccountsAndNotTheGraph() {
        signIn("ada");
        assertAllowed(Permission.MANAGE_ACCOUNTS, Permission.READ_AUDIT_LOG);
        assertRefused(
                Permission.IMPORT, Permission.MERGE, Permission.correct("org:a"), Permission.editOrganisation("org:a"));
    }

    @Test
    void somebodyWithoutARoleIsKnownAndMayDoNothing() {
        signIn("nora");
        assertThat(permissions.currentUser()).isPresent();
        permissions.beforeChange();
        assertThatThrownBy(() -> permissions.require(Permission.MERGE))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.code()).isEqualTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void aSignInEndsAtOnceWhen(Ending ending) {
        signIn("olga");
        assertAllowed(Permission.IMPORT);
        GRAPH.run("MATCH (a:Account {key: 'olga'}) " + ending.change);
        assertThat(permissions.currentUser()).isEmpty();
        assertRefused(Permission.IMPORT);
    }

    @Test
    void aRoleTakenAwayCountsAtOnce() {
        signIn("olga");
        GRAPH.run("MATCH (a:Account {key: 'olga'}) SET a.roles = ['SME']");
        assertRefused(Permission.IMPORT);
    }

    @Test
    void aPasswordSetBySomebodyElseHasToBeChangedFirst() {
        GRAPH.run("MATCH (a:Account {key: 'olga'}) SET a.passwordChangeNeeded = true");
        signIn("olga");
        assertThatThrownBy(() -> permissions.require(Permission.IMPORT)).hasMessageContaining("Change your password");
    }

    @Test
    void aSignInHoldsForItsLifetime() {
        TestPeople.as(new SignedIn("account:olga", 1, NOW.minus(LIFETIME).plusSeconds(1)));
        assertAllowed(Permission.IMPORT);
        TestPeople.as(new SignedIn("account:olga", 1, NOW.minus(LIFETIME)));
        assertRefused(Permission.IMPORT);
    }

    private enum Ending {
        DISABLED("SET a.disabledAt = datetime(), a.version = 2"),
        ENABLED_AGAIN("SET a.version = 3"),
        PASSWORD_CHANGED("SET a.version = 2"),
        REMOVED("DELETE a");

        private final String change;

        Ending(String change) {
            this.change = change;
        }
    }

    private static void signIn(String userName) {
        TestPeople.as(new SignedIn("account:" + userName, 1, NOW.minusSeconds(60)));
    }

    private void assertAllowed(Permission... all) {
        for (Permission permission : all) {
            assertThat(permissions.allows(permission)).as(permission.label()).isTrue();
        }
    }

    private void assertRefused(Permission... all) {
        for (Permission permission : all) {
            assertThat(permissions.allows(permission)).as(permission.label()).isFalse();
            assertThatThrownBy(() -> permissions.require(permission)).isInstanceOf(Forbidden.class);
        }
    }
}

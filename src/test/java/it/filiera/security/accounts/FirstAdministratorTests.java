package it.filiera.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.security.AuditLog;
import it.filiera.security.Role;
import it.filiera.security.TestAuditLog;
import it.filiera.testing.EmbeddedGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The account that a new graph begins with. */
class FirstAdministratorTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    private final AuditLog audit = TestAuditLog.create();
    private final Passwords passwords = new Passwords();
    private final FirstAdministrator administrator =
            new FirstAdministrator(GRAPH.reader(), GRAPH.writer(), passwords, audit);
    private final SignInAccounts signIn = new SignInAccounts(GRAPH.reader(), GRAPH.writer(), passwords, audit);

    @Test
    void theFirstStartTellsAPasswordThatSignsInAndHasToBeChanged() {
        String password = administrator.prepare(false).orElseThrow().password();
        assertThat(signIn.withPassword("Admin", password)).isPresent();
        assertThat(admin())
                .containsEntry("roles", List.of("OFFICER", "ADMINISTRATOR"))
                .containsEntry("change", true);
        assertThat(GRAPH.rows("MATCH (e:AuditEntry) RETURN e.person AS person, e.action AS action"))
                .containsExactly(Map.of("person", "machine-owner", "action", "CREATE_ACCOUNT"));
    }

    @Test
    void laterStartsTellNothing() {
        administrator.prepare(false);
        assertThat(administrator.prepare(false)).isEmpty();
        assertThat(GRAPH.rows("MATCH (a:Account) RETURN a")).hasSize(1);
    }

    @Test
    void aGraphWithAccountsOfItsOwnIsLeftAlone() {
        TestAccounts.add(GRAPH, "olga", Role.ADMINISTRATOR);
        assertThat(administrator.prepare(false)).isEmpty();
    }

    @Test
    void theMachinesOwnerGetsBackInWhateverHappenedToTheAccount() {
        String first = administrator.prepare(false).orElseThrow().password();
        GRAPH.run("MATCH (a:Account {key: 'admin'}) SET a.disabledAt = datetime(), a.roles = ['SME']");
        String second = administrator.prepare(true).orElseThrow().password();
        assertThat(signIn.withPassword("admin", first)).isEmpty();
        assertThat(signIn.withPassword("admin", second)).isPresent();
        assertThat(admin())
                .containsEntry("roles", List.of("OFFICER", "ADMINISTRATOR"))
                .containsEntry("change", true);
        assertThat(GRAPH.rows("MATCH (e:AuditEntry {action: 'RESET_ADMIN_PASSWORD'}) RETURN e"))
                .hasSize(1);
    }

    @Test
    void aResetInAGraphWithoutThatAccountMakesIt() {
        TestAccounts.add(GRAPH, "olga", Role.OFFICER);
        Optional<ConsoleNotice> notice = administrator.prepare(true);
        assertThat(signIn.withPassword("admin", notice.orElseThrow().password()))
                .isPresent();
    }

    @Test
    void theNoticeIsAFrameThatHoldsNameAndPassword() {
        String framed = administrator.prepare(false).orElseThrow().framed();
        List<String> lines = framed.strip().lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(78));
        assertThat(framed).contains("user name   admin", "password    ", "shown this once");
    }

    private static Map<String, Object> admin() {
        return GRAPH.rows("MATCH (a:Account {key: 'admin'}) RETURN a.roles AS roles, a.passwordChangeNeeded AS change")
                .get(0);
    }
}

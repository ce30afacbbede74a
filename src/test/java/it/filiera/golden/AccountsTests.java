package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.filiera.security.Role;
import it.filiera.security.TestPeople;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Ada keeps the accounts: her own, the officer Olga's and the SME Sara's. There is one organisation, org:a. */
@LiteralGraphTest
class AccountsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH =
            EmbeddedGraph.of("CREATE (:Entity:Organisation {id: 'org:a', name: 'Alba', type: 'SME'})");

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void people() {
        TestPeople.as(TestAccounts.add(GRAPH, "ada", Role.ADMINISTRATOR));
        TestAccounts.add(GRAPH, "olga", Role.OFFICER);
        TestAccounts.add(GRAPH, "sara", "org:a", Role.SME);
    }

    @AfterEach
    void nobody() {
        TestPeople.nobody();
    }

    @Test
    void accountsComeByUserNameInPages() {
        Response first = ask("accounts", Map.of("first", 2));
        first.path("accounts.edges[*].node.userName").entityList(String.class).containsExactly("ada", "olga");
        first.path("accounts.totalCount").entity(Integer.class).isEqualTo(3);
        first.path("accounts.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        String end =
                first.path("accounts.pageInfo.endCursor").entity(String.class).get();
        Response second = ask("accounts", Map.of("first", 2, "after", end));
        second.path("accounts.edges[*].node").entityList(Object.class).hasSize(1);
        second.path("accounts.edges[0].node.organisation").entity(String.class).isEqualTo("org:a");
        second.path("accounts.edges[0].node.lastSignInAt").valueIsNull();
        second.path("accounts.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void longerPagesNeedNoMoreStatements() {
        Question question = Question.of(tester, "accounts");
        assertThat(question.statements(meters, Map.of("first", 3)))
                .isEqualTo(question.statements(meters, Map.of("first", 1)));
    }

    @Test
    void aNewAccountTellsItsMadeUpPasswordOnce() {
        Response made = create(account("Pia.Verdi", "SME", "org:a", null));
        made.path("createAccount.account.userName").entity(String.class).isEqualTo("Pia.Verdi");
        made.path("createAccount.account.passwordChangeNeeded")
                .entity(Boolean.class)
                .isEqualTo(true);
        made.path("createAccount.password").entity(String.class).satisfies(password -> assertThat(password)
                .hasSize(23));
        assertThat(GRAPH.rows("MATCH (e:AuditEntry) RETURN e.person AS person, e.action AS action, e.before AS before"))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("person", "account:ada")
                        .containsEntry("action", "CREATE_ACCOUNT")
                        .containsEntry("before", null));
    }

    @Test
    void aGivenPasswordIsNotRepeated() {
        create(account("pia", "OFFICER", null, "quite a long passphrase"))
                .path("createAccount.password")
                .valueIsNull();
        assertThat(
                        GRAPH.rows(
                                "MATCH (n) WHERE any(k IN keys(n) WHERE toStringOrNull(n[k]) CONTAINS 'long passphrase') RETURN n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "userName, OLGA, OFFICER, -, -",
                "userName, x, OFFICER, -, -",
                "userName, a b c, OFFICER, -, -",
                "roles, pia, VISITOR, -, -",
                "organisation, pia, SME, -, -",
                "organisation, pia, SME, org:nowhere, -",
                "password, pia, OFFICER, -, tooshort",
            })
    void whatIsWrongWithANewAccountIsNamed(
            String argument, String userName, String role, @Nullable String organisation, @Nullable String password) {
        assertRefused(create(account(userName, role, organisation, password)), "BAD_REQUEST", argument);
        assertThat(GRAPH.rows("MATCH (a:Account) RETURN a")).hasSize(3);
        assertThat(GRAPH.rows("MATCH (e:AuditEntry) RETURN e")).isEmpty();
    }

    @Test
    void aChangeIsRecordedWithBeforeAndAfter() {
        Response changed = ask(
                "change-account",
                Map.of(
                        "input",
                        Map.of("id", "account:sara", "displayName", "Sara Bianchi", "roles", List.of("OFFICER"))));
        changed.path("changeAccount.roles").entityList(String.class).containsExactly("OFFICER");
        changed.path("changeAccount.organisation").valueIsNull();
        assertThat(GRAPH.rows("MATCH (e:AuditEntry) RETURN e.before AS before, e.after AS after"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.get("before")).asString().contains("\"SARA\"", "\"SME\"", "org:a");
                    assertThat(entry.get("after")).asString().contains("Sara Bianchi", "\"OFFICER\"");
                });
    }

    @Test
    void aDisabledAccountLosesItsSessionsAndComesBackWithoutThem() {
        ask("disable-account", Map.of("id", "account:olga"))
                .path("disableAccount.disabledAt")
                .hasValue();
        TestPeople.as("account:olga");
        ask("me", Map.of()).path("me.roles").entityList(String.class).containsExactly("VISITOR");
        TestPeople.as("account:ada");
        ask("enable-account", Map.of("id", "account:olga"))
                .path("enableAccount.disabledAt")
                .valueIsNull();
        TestPeople.as("account:olga");
        ask("me", Map.of()).path("me.roles").entityList(String.class).containsExactly("VISITOR");
    }

    @Test
    void aNewPasswordEndsTheSessionsAndHasToBeChanged() {
        Response issued = ask("set-password", Map.of("id", "account:olga"));
        issued.path("setPassword.account.passwordChangeNeeded")
                .entity(Boolean.class)
                .isEqualTo(true);
        issued.path("setPassword.password").hasValue();
        TestPeople.as("account:olga");
        ask("me", Map.of()).path("me.roles").entityList(String.class).containsExactly("VISITOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disable-account", "set-password"})
    void nobodyShutsThemselvesOut(String document) {
        assertRefused(ask(document, Map.of("id", "account:ada")), "BAD_REQUEST", "id");
        assertRefused(ask(document, Map.of("id", "account:nobody")), "BAD_REQUEST", "id");
    }

    @Test
    void nobodyGivesTheAccountsAway() {
        Response answer = ask(
                "change-account",
                Map.of("input", Map.of("id", "account:ada", "displayName", "Ada", "roles", List.of("OFFICER"))));
        assertRefused(answer, "BAD_REQUEST", "id");
    }

    @Test
    void onlyAdministratorsSeeOrChangeAccounts() {
        TestPeople.as("account:olga");
        List<Response> answers = List.of(
                ask("accounts", Map.of()),
                create(account("pia", "ADMINISTRATOR", null, null)),
                ask("disable-account", Map.of("id", "account:ada")),
                ask("enable-account", Map.of("id", "account:ada")),
                ask("set-password", Map.of("id", "account:ada")),
                ask(
                        "change-account",
                        Map.of(
                                "input",
                                Map.of("id", "account:olga", "displayName", "O", "roles", List.of("ADMINISTRATOR")))));
        assertThat(answers).allSatisfy(answer -> answer.errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("code", "FORBIDDEN")));
        assertThat(GRAPH.rows("MATCH (a:Account) WHERE a.version > 1 OR NOT a.key IN ['ada', 'olga', 'sara'] RETURN a"))
                .isEmpty();
    }

    @Test
    void severalChangesInOneRequestAreEachGuarded() {
        TestPeople.as("account:ada");
        String many = IntStream.range(0, 3)
                .mapToObj(i -> "c%d: setPassword(id: \"account:olga\") { password account { id } }".formatted(i))
                .reduce("mutation {", (a, b) -> a + " " + b);
        tester.document(many + " }").execute().path("c2.password").hasValue();
    }

    private Response create(Map<String, Object> input) {
        return ask("create-account", Map.of("input", input));
    }

    private static Map<String, Object> account(
            String userName, String role, @Nullable String organisation, @Nullable String password) {
        Map<String, Object> input =
                new HashMap<>(Map.of("userName", userName, "displayName", "Pia Verdi", "roles", List.of(role)));
        if (organisation != null) {
            input.put("organisation", organisation);
        }
        if (password != null) {
            input.put("password", password);
        }
        return input;
    }

    private static void assertRefused(Response answer, String code, String argument) {
        answer.errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).getExtensions())
                    .containsEntry("code", code)
                    .containsEntry("argument", argument);
        });
    }

    private Response ask(String document, Map<String, ?> variables) {
        return Question.of(tester, document).ask(new HashMap<>(variables));
    }
}

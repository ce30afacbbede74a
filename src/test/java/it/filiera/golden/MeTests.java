package it.filiera.golden;

import it.filiera.security.Role;
import it.filiera.security.TestPeople;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Who is asking, for a visitor and for two accounts. */
@LiteralGraphTest
class MeTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @AfterEach
    void nobody() {
        TestPeople.nobody();
    }

    @Test
    void aVisitorIsToldSo() {
        GraphQlTester.Response answer = ask();
        answer.path("me.roles").entityList(String.class).containsExactly("VISITOR");
        answer.path("me.rights").entityList(String.class).hasSize(0);
        answer.path("me.id").valueIsNull();
        answer.path("me.passwordChangeNeeded").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void anSmeIsToldItsOrganisationAndItsOneRight() {
        TestPeople.as(TestAccounts.add(GRAPH, "sara", "org:a", Role.SME));
        GraphQlTester.Response answer = ask();
        answer.path("me.userName").entity(String.class).isEqualTo("sara");
        answer.path("me.displayName").entity(String.class).isEqualTo("SARA");
        answer.path("me.organisation").entity(String.class).isEqualTo("org:a");
        answer.path("me.rights").entityList(String.class).containsExactly("EDIT_OWN_ORGANISATION");
    }

    @Test
    void rolesAndRightsComeInTheirOwnOrder() {
        TestPeople.as(TestAccounts.add(GRAPH, "olga", Role.ADMINISTRATOR, Role.OFFICER));
        GraphQlTester.Response answer = ask();
        answer.path("me.roles").entityList(String.class).containsExactly("OFFICER", "ADMINISTRATOR");
        answer.path("me.rights")
                .entityList(String.class)
                .containsExactly(
                        "IMPORT", "MERGE", "CORRECT", "EDIT_ORGANISATIONS", "READ_AUDIT_LOG", "MANAGE_ACCOUNTS");
    }

    private GraphQlTester.Response ask() {
        return Question.of(tester, "me").ask(Map.of());
    }
}

package it.filiera.browser;

import it.filiera.security.Role;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.SampleGraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on the sample: all of {@code src/main/web/tests} but what changes the graph. */
@SampleGraphTest
class PageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Test
    void thePageDoesInARealBrowserWhatItsTestsSay() throws Exception {
        people();
        try {
            BrowserRun.of(port, "browser-tests.log", Map.of("FILIERA_TEST_PASSWORD", TestAccounts.PASSWORD));
        } finally {
            forgetPeople();
        }
    }

    /** An officer, an SME of Bicocca, somebody whose password an administrator set, and an administrator: see tests/people.ts. */
    private void people() {
        TestAccounts.add(driver, "olga", null, false, Role.OFFICER);
        TestAccounts.add(driver, "sara", "org:pic-999923531", false, Role.SME);
        TestAccounts.add(driver, "nora", null, true, Role.OFFICER);
        TestAccounts.add(driver, "ada", null, false, Role.ADMINISTRATOR);
    }

    /** The sample is shared with other tests: whatever signing in and correcting has added goes. */
    private void forgetPeople() {
        for (String added : List.of(
                "MATCH (a:Account) WHERE a.key IN ['olga', 'sara', 'nora', 'ada', 'ines'] DELETE a",
                "MATCH (e:AuditEntry) DELETE e",
                "MATCH (d:MergeDecision) DELETE d",
                "MATCH (c:ValueChain {id: 'chain:drones-for-vineyards'})<-[:PART_OF]-(s:Stage) DETACH DELETE s",
                "MATCH (c:ValueChain {id: 'chain:drones-for-vineyards'}) DETACH DELETE c",
                "MATCH (s:Source {id: 'source:corrections'}) DELETE s")) {
            driver.executableQuery(added).execute();
        }
    }
}

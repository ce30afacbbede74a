package it.filiera.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import it.filiera.security.Role;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.SampleGraphTest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Starts the application on the sample and runs the browser tests of {@code src/main/web/tests} against it. Without Chromium
 * they are skipped, loudly; under CI that is a failure.
 */
@SampleGraphTest
class PageTests {

    private static final Path WEB = Path.of("src/main/web").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target/browser-tests.log").toAbsolutePath();
    private static final int MINUTES = 15;

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Test
    void thePageDoesInARealBrowserWhatItsTestsSay() throws Exception {
        String chromium = System.getenv().getOrDefault("CHROMIUM_PATH", "/usr/bin/chromium");
        require(chromium, "Chromium (apt-get install chromium, or name it in CHROMIUM_PATH)");
        Path playwright = WEB.resolve("node_modules/@playwright/test/cli.js");
        require(playwright.toString(), "the packages of the page (npm ci in src/main/web)");

        people();
        ProcessBuilder tests = new ProcessBuilder(List.of("node", playwright.toString(), "test"))
                .directory(WEB.toFile())
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile());
        tests.environment().put("FILIERA_URL", "http://127.0.0.1:" + port);
        tests.environment().put("CHROMIUM_PATH", chromium);
        tests.environment().put("FILIERA_TEST_PASSWORD", TestAccounts.PASSWORD);
        Process process = tests.start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("browser tests end within %d minutes; so far:%n%s", MINUTES, output())
                    .isTrue();
            System.out.println(output());
            assertThat(process.exitValue()).as("browser tests:%n%s", output()).isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            forgetPeople();
        }
    }

    /** An officer, an SME of Bicocca, and somebody whose password an administrator set: see tests/people.ts. */
    private void people() {
        TestAccounts.add(driver, "olga", null, false, Role.OFFICER);
        TestAccounts.add(driver, "sara", "org:pic-999923531", false, Role.SME);
        TestAccounts.add(driver, "nora", null, true, Role.OFFICER);
    }

    /** The sample is shared with other tests: whatever signing in and correcting has added goes. */
    private void forgetPeople() {
        for (String added : List.of(
                "MATCH (a:Account) WHERE a.key IN ['olga', 'sara', 'nora'] DELETE a",
                "MATCH (e:AuditEntry) DELETE e",
                "MATCH (d:MergeDecision) DELETE d",
                "MATCH (s:Source {id: 'source:corrections'}) DELETE s")) {
            driver.executableQuery(added).execute();
        }
    }

    private static void require(String file, String what) {
        if (new File(file).exists()) {
            return;
        }
        String message = "THE BROWSER TESTS WERE NOT RUN: " + file + " is missing. They need " + what + ".";
        System.out.println(message);
        if (System.getenv("CI") != null) {
            fail(message);
        }
        abort(message);
    }

    private static String output() throws java.io.IOException {
        return Files.readString(OUTPUT);
    }
}

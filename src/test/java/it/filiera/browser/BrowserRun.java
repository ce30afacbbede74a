package it.filiera.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs tests of {@code src/main/web/tests} in a real browser against a service. Without Chromium they are skipped, loudly;
 * under CI that is a failure.
 */
final class BrowserRun {

    private static final Path WEB = Path.of("src/main/web").toAbsolutePath();
    private static final int MINUTES = 15;

    private BrowserRun() {}

    /**
     * Runs tests and fails with their output when one of them does.
     *
     * @param log where the output goes, below {@code target}
     * @param environment what the tests are told beside the address of the service
     * @param arguments which tests, as the test runner takes them
     */
    static void of(int port, String log, Map<String, String> environment, String... arguments) throws Exception {
        Path output = Path.of("target", log).toAbsolutePath();
        String chromium = System.getenv().getOrDefault("CHROMIUM_PATH", "/usr/bin/chromium");
        require(chromium, "Chromium (apt-get install chromium, or name it in CHROMIUM_PATH)");
        Path playwright = WEB.resolve("node_modules/@playwright/test/cli.js");
        require(playwright.toString(), "the packages of the page (npm ci in src/main/web)");
        List<String> command = Stream.concat(Stream.of("node", playwright.toString(), "test"), Stream.of(arguments))
                .toList();
        ProcessBuilder tests = new ProcessBuilder(command)
                .directory(WEB.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        tests.environment().put("FILIERA_URL", "http://127.0.0.1:" + port);
        tests.environment().put("CHROMIUM_PATH", chromium);
        tests.environment().putAll(environment);
        Process process = tests.start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("browser tests end within %d minutes; so far:%n%s", MINUTES, read(output))
                    .isTrue();
            System.out.println(read(output));
            assertThat(process.exitValue())
                    .as("browser tests:%n%s", read(output))
                    .isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
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

    private static String read(Path output) throws IOException {
        return Files.readString(output);
    }
}

package it.filiera.security.accounts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A password told once to whoever starts the service: in a frame that is seen, on the console and not through the log,
 * whose files are kept and collected.
 */
record ConsoleNotice(String occasion, String password) {

    private static final int WIDTH = 74;

    /** The frame, a line each. */
    String framed() {
        List<String> lines = List.of(
                occasion,
                "",
                "    user name   " + FirstAdministrator.USER_NAME,
                "    password    " + password,
                "",
                "It is shown this once. The first sign-in asks for a password of your own.");
        String edge = "+" + "-".repeat(WIDTH + 2) + "+";
        return lines.stream()
                .map(line -> "| " + line + " ".repeat(WIDTH - line.length()) + " |")
                .collect(Collectors.joining("\n", "\n" + edge + "\n", "\n" + edge + "\n"));
    }

    /** Passwords stay out of logs. */
    @Override
    public String toString() {
        return "ConsoleNotice[" + occasion + "]";
    }
}

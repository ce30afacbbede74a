package it.filiera.graphdb.migrations;

import it.filiera.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of the graph's structure. Its statements must bear repetition ({@code IF NOT EXISTS}, {@code MERGE}): a crash
 * after a statement and before the record of the migration runs them again.
 *
 * @param version 1, 2, 3 ... without gaps
 * @param checksum SHA-256 of the statements, comments and line breaks aside
 */
record Migration(int version, String description, String checksum, List<String> statements) {

    private static final Pattern FILE = Pattern.compile("V(\\d{4})__(\\w+)\\.cypher");
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*$");

    /** Reads {@code V0001__what_it_does.cypher}; a semicolon ends a statement, a comment has its own line. */
    static Migration parse(String file, String text) {
        Matcher name = FILE.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException(
                    "Migration file " + file + " should be named like V0001__what_it_does.cypher");
        }
        List<String> statements = statements(text);
        return new Migration(
                Integer.parseInt(name.group(1)), name.group(2).replace('_', ' '), checksum(statements), statements);
    }

    /** For messages: {@code V0001 (constraints)}. */
    String label() {
        return label(version) + " (" + description + ")";
    }

    static String label(int version) {
        return String.format("V%04d", version);
    }

    private static List<String> statements(String text) {
        return Arrays.stream(COMMENT_LINE.matcher(text).replaceAll("").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String checksum(List<String> statements) {
        String text = String.join(";", statements).replaceAll("\\s+", " ");
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}

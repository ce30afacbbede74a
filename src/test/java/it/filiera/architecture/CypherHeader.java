package it.filiera.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header of a catalogued statement: {@code // key: text} lines before the statement, a text going on over further
 * {@code //} lines. Keys: question, parameters, columns, order, index, allows.
 */
record CypherHeader(Path file, String comments, String statement) {

    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z][A-Za-z0-9]*)");

    static CypherHeader of(Path file) {
        List<String> lines = SourceTree.text(file).lines().toList();
        long header = lines.stream()
                .takeWhile(line -> line.startsWith("//") || line.isBlank())
                .count();
        String comments = String.join("\n", lines.subList(0, (int) header));
        String statement = lines.stream()
                .skip(header)
                .map(line -> line.replaceFirst("//.*", ""))
                .reduce("", (a, b) -> a + "\n" + b);
        return new CypherHeader(file, comments, statement);
    }

    /** The text of a key; empty when the header does not have it. */
    Optional<String> text(String key) {
        Matcher found =
                Pattern.compile("// " + key + ":(.*(?:\\n//(?! [a-z]+:).*)*)").matcher(comments);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    List<String> declaredParameters() {
        return names(text("parameters").orElse(""));
    }

    List<String> usedParameters() {
        return names(statement);
    }

    private static List<String> names(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    /** Path below cypher/ without its ending. */
    String stem() {
        String path = Path.of("cypher").relativize(file).toString();
        return path.substring(0, path.length() - ".cypher".length());
    }

    static Stream<CypherHeader> questions() {
        return SourceTree.files("cypher/questions", ".cypher").stream().map(CypherHeader::of);
    }

    /** Statements that write: imports, and the migration runner's own; the migrations themselves have no parameters. */
    static Stream<CypherHeader> imports() {
        return Stream.of("cypher/imports", "cypher/migrations/runner")
                .flatMap(folder -> SourceTree.files(folder, ".cypher").stream())
                .map(CypherHeader::of);
    }
}

package it.filiera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files with one job; every room says what it is for; the top level stays as the customer fixed it. */
class HouseStyleTests {

    private static final int LONGEST_FILE = 400;
    private static final int MEDIAN_FILE = 80;

    @Test
    void noSourceFileIsLongerThanFourHundredLines() {
        List<String> tooLong = sources()
                .filter(file -> lines(file) > LONGEST_FILE)
                .map(file -> file + ": " + lines(file) + " lines")
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void halfOfTheProductsJavaFilesAreShorterThanEightyLines() {
        List<Long> lengths = SourceTree.files("src/main/java", ".java").stream()
                .map(HouseStyleTests::lines)
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() / 2)).isLessThan(MEDIAN_FILE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Set<Path> packages = Stream.of("src/main/java", "src/test/java")
                .flatMap(root -> SourceTree.files(root, ".java").stream())
                .map(Path::getParent)
                .filter(folder -> !folder.endsWith("java"))
                .collect(Collectors.toSet());
        assertThat(packages).isNotEmpty().allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(SourceTree.text(info)).contains("@NullMarked").contains("/**");
        });
    }

    @Test
    void theTopLevelHoldsOnlyWhatWasAgreed() throws Exception {
        try (Stream<Path> entries = Files.list(Path.of("."))) {
            assertThat(entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .toList())
                    .isSubsetOf(
                            "pom.xml",
                            "src",
                            "cypher",
                            "graphql",
                            "docker-compose.yml",
                            "README.md",
                            "CHANGELOG.md",
                            "CONTRIBUTING.md",
                            "SECURITY.md",
                            "LICENSE",
                            "NOTICE.md",
                            "target",
                            "data");
        }
    }

    private static Stream<Path> sources() {
        return Stream.of(
                        SourceTree.files("src/main/java", ".java"),
                        SourceTree.files("src/test/java", ".java"),
                        SourceTree.files("src/main/web", ".ts"),
                        SourceTree.files("src/main/web", ".tsx"),
                        SourceTree.files("src/main/web", ".css"),
                        SourceTree.files("src/tools", ".mjs"),
                        SourceTree.files("cypher", ".cypher"),
                        SourceTree.files("graphql", ".graphqls"),
                        SourceTree.files("graphql", ".graphql"))
                .flatMap(List::stream)
                .filter(file -> !file.toString().contains("generated"));
    }

    private static long lines(Path file) {
        return SourceTree.text(file).lines().count();
    }
}

package it.filiera.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.SampleGraphTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** The README's examples are answered, its links lead somewhere, its configuration exists, CI runs its commands. */
@SampleGraphTest
class ReadmeTests {

    private static final String README = read(Path.of("README.md"));

    @Autowired
    private ExecutionGraphQlServiceTester graphQl;

    @Autowired
    private ApplicationContext context;

    static Stream<String> examples() {
        return blocks("graphql").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAnsweredWithSomething(String example) {
        var answer = graphQl.document(example).execute();
        answer.errors().verify();
        String question = Pattern.compile("^\\s*(\\w+)\\(", Pattern.MULTILINE)
                .matcher(example)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        answer.path(question).hasValue();
    }

    @Test
    void theExampleOfTwoOrganisationsFindsAWay() {
        graphQl.document(blocks("graphql").get(0))
                .execute()
                .path("collaborationPaths.paths[0].hops[0].evidence[0].project.name")
                .hasValue();
    }

    @Test
    void theTwoCommandsAreWhatCiRuns() {
        assertThat(blocks("sh").stream().map(String::strip)).containsExactly("mvn spring-boot:run", "mvn verify");
        assertThat(read(Path.of(".ci/run"))).contains("command_of_readme 1", "command_of_readme 2");
    }

    @Test
    void everyLinkLeadsToAFile() {
        List<String> links = matches("\\]\\((?!http)([^)#]+)\\)");
        assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> assertThat(Path.of(link))
                .exists());
    }

    @Test
    void everyPropertyOfOursIsInTheConfigurationTable() {
        List<String> documented = matches("`(filiera\\.[a-z.-]+)`");
        List<String> bound = ConfigurationPropertiesBean.getAll(context).values().stream()
                .filter(bean -> bean.getAnnotation().prefix().startsWith("filiera"))
                .flatMap(bean -> Stream.of(Objects.requireNonNull(bean.getInstance())
                                .getClass()
                                .getRecordComponents())
                        .map(part -> bean.getAnnotation().prefix() + "." + kebab(part.getName())))
                .toList();
        assertThat(documented).doesNotHaveDuplicates().containsAll(bound);
        assertThat(documented)
                .filteredOn(property -> !bound.contains(property))
                .as("properties that switch a part on or off")
                .containsExactly("filiera.sample");
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> blocks(String language) {
        return matches("(?s)```" + language + "\\n(.*?)```");
    }

    private static List<String> matches(String pattern) {
        return Pattern.compile(pattern)
                .matcher(README)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

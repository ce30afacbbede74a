package it.filiera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;

/**
 * One question is one straight line of files with the same stem: {@code priorityAreas} has an operation document
 * {@code priority-areas.graphql}, a controller method {@code priorityAreas} and a golden test {@code PriorityAreasTests}.
 */
class QuestionTraceTests {

    private static final List<String> QUESTIONS =
            SchemaFiles.questions().stream().map(FieldDefinition::getName).toList();

    private static final List<String> CHANGES =
            SchemaFiles.changes().stream().map(FieldDefinition::getName).toList();

    @Test
    void everyQuestionAndChangeHasAnOperationDocumentThatAsksIt() {
        assertThat(Stream.concat(QUESTIONS.stream(), CHANGES.stream()))
                .isNotEmpty()
                .allSatisfy(question -> {
                    List<Path> documents =
                            SourceTree.files("graphql/operations", "/" + SourceTree.kebab(question) + ".graphql");
                    assertThat(documents)
                            .as("operation document of %s", question)
                            .hasSize(1);
                    assertThat(asked(documents.get(0))).contains(question);
                });
    }

    @Test
    void everyOperationDocumentIsNamedAfterAQuestionOrChange() {
        Set<String> stems = Stream.concat(QUESTIONS.stream(), CHANGES.stream())
                .map(SourceTree::kebab)
                .collect(Collectors.toSet());
        assertThat(SourceTree.files("graphql/operations", ".graphql"))
                .allSatisfy(document -> assertThat(asked(document))
                        .as("%s", document)
                        .anySatisfy(question -> assertThat(stems).contains(SourceTree.kebab(question))));
    }

    @Test
    void everyQuestionHasOneControllerMethodOfItsName() {
        assertThat(methodsFor(Set.of(QueryMapping.class))).containsExactlyInAnyOrderElementsOf(QUESTIONS);
    }

    @Test
    void everyChangeHasOneControllerMethodOfItsName() {
        assertThat(methodsFor(Set.of(MutationMapping.class, SubscriptionMapping.class)))
                .containsExactlyInAnyOrderElementsOf(CHANGES);
    }

    @Test
    void everyQuestionHasAGoldenTest() {
        assertThat(QUESTIONS).allSatisfy(question -> assertThat(
                        Path.of("src/test/java/it/filiera/golden", SourceTree.pascal(question) + "Tests.java"))
                .exists());
    }

    private static List<String> methodsFor(Set<Class<? extends Annotation>> mappings) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("it.filiera").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> mappings.stream().anyMatch(method::isAnnotatedWith))
                        .map(JavaMethod::getName)
                        .toList();
    }

    private static List<String> asked(Path document) {
        Document parsed = Parser.parse(SourceTree.text(document));
        return parsed.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .map(Field::getName)
                .toList();
    }
}

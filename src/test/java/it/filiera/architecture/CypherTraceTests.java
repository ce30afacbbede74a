package it.filiera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.filiera.graphdb.Cypher;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each Cypher file is asked by exactly one field of the code, with the parameters it declares. */
class CypherTraceTests {

    private static final Map<String, List<Cypher<?>>> CATALOGUE = declared();

    @Test
    void everyFileHasAHeaderThatSaysWhatItAsks() {
        assertThat(CypherHeader.questions()).isNotEmpty().allSatisfy(file -> {
            for (String key : List.of("question", "parameters", "columns", "order", "index")) {
                assertThat(file.text(key)).as("%s: // %s:", file.file(), key).isPresent();
            }
        });
        assertThat(CypherHeader.imports()).isNotEmpty().allSatisfy(file -> assertThat(file.text("parameters"))
                .as("%s", file.file())
                .isPresent());
    }

    @Test
    void declaredParametersAreTheUsedOnesAndThoseOfTheRecord() {
        assertThat(files()).allSatisfy(file -> {
            assertThat(file.declaredParameters())
                    .as("header of %s", file.file())
                    .isEqualTo(file.usedParameters());
            assertThat(CATALOGUE.getOrDefault(file.stem(), List.of()))
                    .as("fields that declare %s", file.stem())
                    .isNotEmpty()
                    .allSatisfy(cypher -> assertThat(
                                    cypher.parameterNames().stream().sorted().toList())
                            .as("record %s of %s", cypher.parameters().getName(), file.stem())
                            .isEqualTo(file.usedParameters()));
        });
    }

    @Test
    void noFileIsOrphaned() {
        assertThat(files().map(CypherHeader::stem).toList()).containsExactlyInAnyOrderElementsOf(CATALOGUE.keySet());
    }

    private static Stream<CypherHeader> files() {
        return Stream.concat(CypherHeader.questions(), CypherHeader.imports());
    }

    private static Map<String, List<Cypher<?>>> declared() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("it.filiera").stream()
                        .map(JavaClass::getFields)
                        .flatMap(fields -> fields.stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Cypher.class))
                        .filter(field ->
                                field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .map(CypherTraceTests::value)
                        .collect(Collectors.groupingBy(Cypher::stem));
    }

    private static Cypher<?> value(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return (Cypher<?>) reflected.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(field.getFullName(), closed);
        }
    }
}

package it.filiera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import it.filiera.kernel.Language;
import it.filiera.kernel.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that refuses something exists in both languages, with the same values in it, and is told somewhere. */
class WordingTests {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("it.filiera");

    static List<Wording> wordings() {
        return CLASSES.stream()
                .filter(each -> each.isEnum() && each.isAssignableTo(Wording.class))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .flatMap(each -> Stream.of(each.reflect().getEnumConstants()))
                .map(Wording.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void hasTwoDifferentTextsWithTheSamePlaces(Wording wording) {
        assertThat(places(wording.italian())).isEqualTo(places(wording.english()));
        assertThat(wording.english()).isNotBlank().doesNotEndWith(".").doesNotContain("  ");
        assertThat(wording.italian()).isNotBlank().doesNotEndWith(".").doesNotContain("  ", "'");
        if (PLACE.matcher(wording.english()).replaceAll("").matches(".*[a-z]{4}.*")) {
            assertThat(wording.italian()).isNotEqualTo(wording.english());
        }
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void putsItsValuesInTheirPlaces(Wording wording) {
        Object[] values = places(wording.english()).stream()
                .map(place -> "value " + place.charAt(1))
                .toArray();
        for (Language language : Language.values()) {
            String text = wording.with(values).in(language);
            assertThat(values).allSatisfy(value -> assertThat(text).contains(String.valueOf(value)));
            assertThat(PLACE.matcher(text).find()).isFalse();
        }
    }

    @Test
    void everyTextIsTold() {
        Set<String> told = CLASSES.stream()
                .flatMap(each -> each.getFieldAccessesFromSelf().stream())
                .filter(access -> !access.getOriginOwner().equals(access.getTargetOwner()))
                .map(access -> access.getTargetOwner().getName() + "."
                        + access.getTarget().getName())
                .collect(Collectors.toSet());
        assertThat(wordings().stream()
                        .map(wording -> wording.getClass().getName() + "." + wording.name())
                        .filter(name -> !told.contains(name)))
                .isEmpty();
        assertThat(wordings()).hasSizeGreaterThan(80);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}

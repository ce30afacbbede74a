package it.filiera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.filiera.security.Permissions;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Denied by default: nothing that a client can call to change something works without asking for a permission. */
class ChangesAskForAPermissionTests {

    private static final Set<Class<? extends Annotation>> CHANGES = Set.of(
            MutationMapping.class,
            SubscriptionMapping.class,
            PostMapping.class,
            PutMapping.class,
            PatchMapping.class,
            DeleteMapping.class);

    /** Signing in is how one gets permissions; it checks a password instead. */
    private static final String SIGN_IN = "it.filiera.security.session.SessionController";

    /** Tells visitors how far the answer to a question is; it changes nothing. */
    private static final String SEARCH = "it.filiera.consortium.ConsortiumSearchController";

    @Test
    void everyChangeAsks() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("it.filiera");
        assertThat(changes(product)).isNotEmpty().allSatisfy(change -> assertThat(asks(change))
                .as("%s reaches Permissions.require", change.getFullName())
                .isTrue());
    }

    @Test
    void aChangeThatForgetsToAskIsFound() {
        List<JavaMethod> found =
                changes(new ClassFileImporter().importClasses(Careful.class, Careless.class, Permissions.class));
        assertThat(found).hasSize(2);
        assertThat(found.stream().filter(change -> !asks(change)).map(JavaMethod::getName))
                .containsExactly("careless");
    }

    private static List<JavaMethod> changes(JavaClasses classes) {
        return classes.stream()
                .filter(type ->
                        !type.getName().equals(SIGN_IN) && !type.getName().equals(SEARCH))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> CHANGES.stream().anyMatch(method::isAnnotatedWith))
                .toList();
    }

    /** Whether the method, or anything of ours that it calls, calls {@code Permissions.require}. */
    private static boolean asks(JavaMethod change) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(change));
        while (!open.isEmpty()) {
            JavaCodeUnit current = open.pop();
            if (current.getOwner().isEquivalentTo(Permissions.class)
                    && current.getName().equals("require")) {
                return true;
            }
            if (seen.add(current)) {
                calledBy(current).forEach(open::push);
            }
        }
        return false;
    }

    private static Stream<JavaCodeUnit> calledBy(JavaCodeUnit caller) {
        return Stream.<JavaCodeUnitAccess<?>>concat(
                        Stream.concat(
                                caller.getMethodCallsFromSelf().stream(),
                                caller.getConstructorCallsFromSelf().stream()),
                        caller.getMethodReferencesFromSelf().stream())
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(called -> called.getOwner().getPackageName().startsWith("it.filiera"))
                .flatMap(ChangesAskForAPermissionTests::withImplementations);
    }

    private static Stream<JavaCodeUnit> withImplementations(JavaCodeUnit called) {
        Stream<JavaCodeUnit> implementations = called.getOwner().getAllSubclasses().stream()
                .map(JavaClass::getMethods)
                .flatMap(Set::stream)
                .filter(method -> method.getName().equals(called.getName()))
                .map(JavaCodeUnit.class::cast);
        return Stream.concat(Stream.of(called), implementations);
    }

    /** Asks, two calls and a lambda away. */
    static final class Careful {

        private final Permissions permissions;

        Careful(Permissions permissions) {
            this.permissions = permissions;
        }

        @MutationMapping
        List<String> careful(@Argument String text) {
            return Stream.of(text).map(word -> asked(word)).toList();
        }

        private String asked(String word) {
            return word + permissions.require(it.filiera.security.Permission.MERGE);
        }
    }

    /** Forgets to ask. */
    static final class Careless {

        @MutationMapping
        String careless(@Argument String text) {
            return text;
        }
    }
}

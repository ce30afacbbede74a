package it.filiera.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** Who may touch the database, the driver and GraphQL. */
class LayerTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("it.filiera");

    private static final DescribedPredicate<JavaClass> CONTROLLERS =
            DescribedPredicate.describe("controllers", type -> type.isAnnotatedWith(Controller.class));

    @Test
    void onlyTheEngineKnowsTheDatabaseServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("it.filiera.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.graphdb..", "org.neo4j.dbms..", "org.neo4j.kernel..", "org.neo4j.configuration..")
                .check(PRODUCT);
    }

    @Test
    void onlyGraphdbOpensDriverSessions() {
        noClasses()
                .that()
                .resideOutsideOfPackage("it.filiera.graphdb..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "driver sessions or Spring's Neo4jClient",
                        type -> type.getName().startsWith("org.neo4j.driver.Session")
                                || type.getSimpleName().equals("Neo4jClient")
                                || type.getSimpleName().equals("Neo4jTemplate")))
                .orShould()
                .callMethodWhere(JavaCall.Predicates.target(
                        HasOwner.Predicates.With.owner(HasName.Predicates.name("org.neo4j.driver.Driver"))))
                .check(PRODUCT);
    }

    @Test
    void graphQlTypesStayInControllersAndTheApi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("it.filiera.api..")
                .and(DescribedPredicate.not(CONTROLLERS))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("graphql..")
                .check(PRODUCT);
    }

    @Test
    void controllersCallServicesAndNeverTheDatabase() {
        noClasses()
                .that(CONTROLLERS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("it.filiera.graphdb..")
                .check(PRODUCT);
    }

    @Test
    void theKernelUsesNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("it.filiera.kernel")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "it.filiera.kernel..", "org.jspecify..")
                .check(PRODUCT);
    }
}

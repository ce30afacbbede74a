package it.filiera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Accounts and the audit log are in the graph and no part of it: no question of the product meets them. */
class AccountsStayAsideTests {

    private static final Pattern ACCOUNT_OR_ENTRY = Pattern.compile(":(Account|AuditEntry)\\b");

    @Test
    void onlySecuritysStatementsNameThem() {
        List<Path> naming = SourceTree.files("cypher", ".cypher").stream()
                .filter(file -> !file.toString().contains("migrations/V"))
                .filter(file -> ACCOUNT_OR_ENTRY.matcher(SourceTree.text(file)).find())
                .toList();
        assertThat(naming).isNotEmpty().allSatisfy(file -> assertThat(file.getParent())
                .hasFileName("security"));
    }

    @Test
    void theyAreNoEntities() {
        assertThat(SourceTree.files("cypher/imports/security", ".cypher"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(SourceTree.text(file)).doesNotContain(":Entity"));
    }

    @Test
    void entriesOfTheAuditLogAreOnlyEverAppended() {
        List<CypherHeader> writing = CypherHeader.imports()
                .filter(file -> file.statement().contains(":AuditEntry"))
                .toList();
        assertThat(writing).singleElement().satisfies(file -> assertThat(file.statement())
                .contains("CREATE (e:AuditEntry")
                .doesNotContain("MATCH", "MERGE", "DELETE"));
    }

    @Test
    void nothingThatIsAnsweredHoldsAHash() {
        List<String> fields = SchemaFiles.registry().getTypes(ObjectTypeDefinition.class).stream()
                .flatMap(type -> type.getFieldDefinitions().stream())
                .map(FieldDefinition::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(fields).isNotEmpty().noneMatch(name -> name.contains("hash"));
        assertThat(CypherHeader.questions().filter(file -> file.statement().contains("passwordHash")))
                .singleElement()
                .satisfies(file -> assertThat(file.stem()).isEqualTo("questions/security/credentials"));
    }
}

package it.filiera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema is the manual of the API: every type, field, argument and value says to its user what it is. */
class SchemaDescriptionTests {

    private static final int SHORTEST_SENTENCE = 4;

    @Test
    void everythingInTheSchemaIsDescribed() {
        List<String> silent = new ArrayList<>();
        SchemaFiles.registry().types().values().forEach(type -> inspectType(type, silent));
        SchemaFiles.questions().forEach(question -> inspectField("Query", question, silent));
        assertThat(silent).isEmpty();
    }

    private static void inspectType(TypeDefinition<?> type, List<String> silent) {
        inspect("", (NamedNode<?>) type, silent);
        if (type instanceof ObjectTypeDefinition object) {
            object.getFieldDefinitions().forEach(field -> inspectField(type.getName(), field, silent));
        } else if (type instanceof InterfaceTypeDefinition common) {
            common.getFieldDefinitions().forEach(field -> inspectField(type.getName(), field, silent));
        } else if (type instanceof EnumTypeDefinition choice) {
            choice.getEnumValueDefinitions().forEach(value -> inspect(type.getName(), value, silent));
        } else if (type instanceof InputObjectTypeDefinition input) {
            input.getInputValueDefinitions().forEach(value -> inspect(type.getName(), value, silent));
        }
    }

    private static void inspectField(String owner, FieldDefinition field, List<String> silent) {
        inspect(owner, field, silent);
        field.getInputValueDefinitions().forEach(argument -> inspect(owner + "." + field.getName(), argument, silent));
    }

    private static void inspect(String owner, NamedNode<?> node, List<String> silent) {
        boolean described = node instanceof AbstractDescribedNode<?> text
                && text.getDescription() != null
                && text.getDescription().getContent().strip().length() >= SHORTEST_SENTENCE;
        if (!described) {
            silent.add(owner + "." + node.getName());
        }
    }
}

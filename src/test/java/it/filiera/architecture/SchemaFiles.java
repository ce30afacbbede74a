package it.filiera.architecture;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.stream.Stream;

/** The schema as its files say it. */
final class SchemaFiles {

    private SchemaFiles() {}

    static TypeDefinitionRegistry registry() {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        SourceTree.files("graphql/schema", ".graphqls")
                .forEach(file -> all.merge(new SchemaParser().parse(SourceTree.text(file))));
        return all;
    }

    /** The fields of Query, from its definition and all extensions. */
    static List<FieldDefinition> questions() {
        return fields("Query").toList();
    }

    /** The fields of Mutation and Subscription: what changes something, and what follows a change. */
    static List<FieldDefinition> changes() {
        return Stream.concat(fields("Mutation"), fields("Subscription")).toList();
    }

    private static Stream<FieldDefinition> fields(String name) {
        TypeDefinitionRegistry all = registry();
        return Stream.concat(
                        all.getTypes(ObjectTypeDefinition.class).stream()
                                .filter(type -> type.getName().equals(name)),
                        all
                                .objectTypeExtensions()
                                .getOrDefault(name, List.<ObjectTypeExtensionDefinition>of())
                                .stream())
                .flatMap(type -> type.getFieldDefinitions().stream());
    }
}

package it.filiera.api;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;

/** Refuses to start with a schema that promises a field nothing answers: a null there would pass for "unknown". */
@Component
class SchemaInspection implements GraphQlSourceBuilderCustomizer {

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(SchemaInspection::requireComplete);
    }

    static void requireComplete(SchemaReport report) {
        if (!report.unmappedFields().isEmpty()
                || !report.unmappedRegistrations().isEmpty()) {
            throw new IllegalStateException("The GraphQL schema and the code differ. Fields without code: "
                    + report.unmappedFields() + ". Code without fields: " + names(report.unmappedRegistrations()));
        }
    }

    private static String names(Map<?, ?> registrations) {
        return registrations.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}

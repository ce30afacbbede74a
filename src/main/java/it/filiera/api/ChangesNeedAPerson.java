package it.filiera.api;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import it.filiera.kernel.ChangeGuard;
import java.util.List;
import java.util.Set;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the guard before every field of Mutation and Subscription, but the one that is a question, when the schema is built: a change without a signed-in
 * person is refused even if its service forgot to ask. Queries are not touched and cost nothing more.
 */
@Configuration(proxyBeanMethods = false)
class ChangesNeedAPerson {

    private static final Set<String> GUARDED = Set.of("Mutation", "Subscription");

    /** Tells how far the answer to a question is, which anybody may ask. */
    private static final String OPEN = "consortiumSearch";

    @Bean
    GraphQlSourceBuilderCustomizer guardBeforeChanges(ChangeGuard guard) {
        return builder -> builder.typeVisitors(List.of(new GuardedFields(guard)));
    }

    private static final class GuardedFields extends GraphQLTypeVisitorStub {

        private final ChangeGuard guard;

        GuardedFields(ChangeGuard guard) {
            this.guard = guard;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            if (context.getParentNode() instanceof GraphQLFieldsContainer parent
                    && GUARDED.contains(parent.getName())
                    && !field.getName().equals(OPEN)) {
                GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
                FieldCoordinates place = FieldCoordinates.coordinates(parent, field);
                code.dataFetcher(place, guarded(code.getDataFetcher(place, field)));
            }
            return TraversalControl.CONTINUE;
        }

        private DataFetcher<?> guarded(DataFetcher<?> change) {
            return environment -> {
                guard.beforeChange();
                return change.get(environment);
            };
        }
    }
}

package it.filiera.api;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema, by library types under the schema's names. */
@Configuration(proxyBeanMethods = false)
class Scalars {

    private static final GraphQLScalarType PARTIAL_DATE = ExtendedScalars.newRegexScalar("PartialDate")
            .addPattern(Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"))
            .build();

    private static final GraphQLScalarType DECIMAL = ExtendedScalars.newAliasedScalar("Decimal")
            .aliasedScalar(ExtendedScalars.GraphQLBigDecimal)
            .build();

    @Bean
    RuntimeWiringConfigurer scalarWiring() {
        return wiring -> wiring.scalar(PARTIAL_DATE).scalar(DECIMAL).scalar(ExtendedScalars.DateTime);
    }
}

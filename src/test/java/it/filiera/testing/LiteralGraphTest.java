package it.filiera.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on the engine of {@link EmbeddedGraph}, without the sample. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"filiera.sample=false", "filiera.imports.folder=target/imports"})
@AutoConfigureGraphQlTester
@ContextConfiguration(initializers = UseTestEngine.Literal.class)
public @interface LiteralGraphTest {}

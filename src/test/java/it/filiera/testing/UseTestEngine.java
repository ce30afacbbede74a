package it.filiera.testing;

import java.util.LinkedHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Names an engine of the test JVM as the application's Neo4j server, so that contexts come and go and it stays. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before the application would start an engine of its own
abstract class UseTestEngine implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final TestEngine engine;

    private UseTestEngine(TestEngine engine) {
        this.engine = engine;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test engine", new LinkedHashMap<>(engine.properties())));
    }

    static final class Literal extends UseTestEngine {
        Literal() {
            super(TestEngine.LITERAL);
        }
    }

    static final class Sample extends UseTestEngine {
        Sample() {
            super(TestEngine.SAMPLE);
        }
    }
}

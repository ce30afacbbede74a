package it.filiera.engine;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.StringUtils;

/**
 * Starts the engine as soon as the properties are known, unless {@code spring.neo4j.uri} names a server; blank is how
 * compose files pass an unset variable.
 */
@Order(Ordered.LOWEST_PRECEDENCE) // other initialisers may still name a server
final class EngineInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    static final String BEAN = "engineStart";

    @Override
    public void initialize(GenericApplicationContext context) {
        if (StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"))) {
            return;
        }
        EngineProperties properties =
                Binder.get(context.getEnvironment()).bindOrCreate("filiera", EngineProperties.class);
        EngineStart start = EngineStart.of(properties);
        context.registerBean(BEAN, EngineStart.class, () -> start, bean -> bean.setDestroyMethodName("close"));
        // A context that fails before it has made its beans does not destroy them either.
        context.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) failed -> start.close());
    }
}

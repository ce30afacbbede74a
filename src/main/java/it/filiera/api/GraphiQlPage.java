package it.filiera.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** {@code /graphiql}: the GraphQL workbench from our own class path; Spring's own page loads its scripts from a CDN. */
@Configuration(proxyBeanMethods = false)
class GraphiQlPage implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
    }
}

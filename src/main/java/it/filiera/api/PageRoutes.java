package it.filiera.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The addresses of the page's screens: each answers with the page itself, which reads the rest from the address bar. They are
 * those of {@code src/main/web/src/core/address.ts}; a screen that is missing here does not survive a reload.
 */
@Configuration(proxyBeanMethods = false)
class PageRoutes implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        for (String screen : new String[] {
            "/explore",
            "/organisations",
            "/profile",
            "/partners",
            "/connect",
            "/consortium",
            "/coverage",
            "/diversification",
            "/changes",
            "/report",
            "/strategies",
            "/data-quality",
            "/value-chains",
            "/value-chains/edit",
            "/what-if",
            "/bridges",
            "/sources",
            "/merges",
            "/import",
            "/accounts",
            "/audit-log"
        }) {
            views.addViewController(screen).setViewName("forward:/index.html");
        }
    }
}

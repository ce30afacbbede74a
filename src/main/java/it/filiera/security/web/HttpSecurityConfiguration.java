package it.filiera.security.web;

import it.filiera.security.SecurityProperties;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * The checks in their order. Reading is open; anything that may change something needs a signed-in person, except signing
 * in itself and {@code POST /graphql}, whose mutations are guarded one by one.
 */
@Configuration(proxyBeanMethods = false)
class HttpSecurityConfiguration {

    @Bean
    CsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Bean
    SecurityFilterChain requests(
            HttpSecurity http,
            SecurityProperties properties,
            ServerProperties server,
            CsrfTokenRepository tokens,
            Refusals refusals,
            ObjectProvider<OpenIdSignIn> openId) {
        http.addFilterBefore(new HostCheck(server.getAddress(), properties, refusals), DisableEncodeUrlFilter.class)
                .addFilterBefore(new PasswordTransportCheck(properties, refusals), CsrfFilter.class)
                .addFilterBefore(new OriginCheck(properties, refusals), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new TokenInHeader())
                        .requireCsrfProtectionMatcher(HttpSecurityConfiguration::needsToken))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .requestMatchers("/graphql", "/api/session")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                // The headers of every answer are api.SecurityHeaders; only what concerns people is added here.
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(answersToPeopleAreNotStored()))
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache())); // refusals make no sessions
        openId.ifAvailable(provider -> provider.addTo(http));
        return http.build();
    }

    /**
     * Every change, but for GraphQL without a sign-in, which cannot change anything, and HTTP Basic, which no browser adds
     * by itself here since it is never asked for.
     */
    private static boolean needsToken(HttpServletRequest request) {
        return Requests.mayChange(request) && !Requests.isAnonymousGraphQl(request) && !Requests.hasBasic(request);
    }

    private static HeaderWriter answersToPeopleAreNotStored() {
        return (request, response) -> {
            String path = request.getRequestURI();
            boolean personal = path.startsWith("/api/session") || path.equals("/graphql");
            if (personal && !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        };
    }
}

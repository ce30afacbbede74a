package it.filiera.security.web;

import it.filiera.security.SignedIn;
import it.filiera.security.accounts.ProviderAccounts;
import it.filiera.security.session.Sessions;
import it.filiera.security.session.SignInOffers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Signing in at an identity provider. What the provider says decides who somebody is, never what they may do: the account
 * here does. The provider's tokens are not kept.
 */
final class OpenIdSignIn implements SignInOffers {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdSignIn.class);
    private static final String PAGE = "/";
    private static final String PAGE_AFTER_REFUSAL = "/?signIn=refused";

    private final OAuth2ClientProperties properties;
    private final ProviderAccounts accounts;
    private final Sessions sessions;

    OpenIdSignIn(OAuth2ClientProperties properties, ProviderAccounts accounts, Sessions sessions) {
        this.properties = properties;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    void addTo(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage(PAGE)
                .authorizedClientRepository(new NoTokensKept())
                .successHandler(this::vouchedFor)
                .failureHandler((request, response, failure) -> {
                    LOG.warn("Sign-in at an identity provider failed: {}", failure.getMessage());
                    response.sendRedirect(PAGE_AFTER_REFUSAL);
                }));
    }

    @Override
    public List<Offer> offers() {
        return properties.getRegistration().entrySet().stream()
                .map(entry -> new Offer(
                        Objects.requireNonNullElse(entry.getValue().getClientName(), entry.getKey()),
                        "/oauth2/authorization/" + entry.getKey()))
                .toList();
    }

    private void vouchedFor(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Optional<SignedIn> person = authentication.getPrincipal() instanceof OidcUser user
                ? accounts.signIn(
                        Objects.requireNonNull(user.getIssuer()).toString(),
                        Objects.requireNonNull(user.getSubject()),
                        firstOf(user.getPreferredUsername(), user.getEmail(), user.getSubject()),
                        firstOf(user.getFullName(), user.getPreferredUsername(), user.getEmail(), user.getSubject()))
                : Optional.empty();
        if (person.isPresent()) {
            sessions.begin(person.get(), request, response);
            response.sendRedirect(PAGE);
        } else {
            sessions.end(request, response);
            response.sendRedirect(PAGE_AFTER_REFUSAL);
        }
    }

    private static String firstOf(@Nullable String... names) {
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        throw new IllegalStateException("An identity provider vouched for somebody without an identifier");
    }
}

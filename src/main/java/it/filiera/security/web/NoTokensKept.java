package it.filiera.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Drops the provider's tokens: nothing here calls the provider for a person, so nothing should be able to leak them. */
final class NoTokensKept implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the shape of Spring's interface
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String provider, @Nullable Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            @Nullable Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Deliberately dropped.
    }

    @Override
    public void removeAuthorizedClient(
            String provider,
            @Nullable Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        // There is none.
    }
}

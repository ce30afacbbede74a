package it.filiera.security.web;

import it.filiera.security.accounts.ProviderAccounts;
import it.filiera.security.session.Sessions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** OpenID Connect, when {@code spring.security.oauth2.client.registration} names a provider; otherwise nothing of it exists. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class OpenIdConfiguration {

    /** Asks the provider for its addresses at the first sign-in, not at start: a provider that is away must not stop us. */
    @Bean
    ClientRegistrationRepository providers(OAuth2ClientProperties properties) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                new OAuth2ClientPropertiesMapper(properties).asClientRegistrations()));
    }

    @Bean
    OpenIdSignIn openIdSignIn(OAuth2ClientProperties properties, ProviderAccounts accounts, Sessions sessions) {
        return new OpenIdSignIn(properties, accounts, sessions);
    }
}

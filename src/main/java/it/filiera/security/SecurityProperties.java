package it.filiera.security;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may reach the service, and for how long a sign-in holds.
 *
 * @param hosts           names under which the service may be addressed beside localhost, 127.0.0.1 and [::1]; enforced
 *                        while it listens on the loopback address, or when at least one is given
 * @param plainHttp       whether passwords are taken over plain http from other machines
 * @param sessionLifetime how long a sign-in holds at most, however busy
 */
@ConfigurationProperties("filiera.security")
public record SecurityProperties(
        @DefaultValue Set<String> hosts,
        @DefaultValue("false") boolean plainHttp,
        @DefaultValue("12h") Duration sessionLifetime) {}

package it.filiera.security.web;

import it.filiera.security.SecurityProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests addressed to a name that is not ours. Listening on the loopback address keeps other machines out, not
 * other web pages: one whose name is made to lead to 127.0.0.1 (DNS rebinding) would be of our own origin to the browser.
 * Its requests still carry its name. The header is read as it was sent: such a page could forge forwarding headers.
 */
final class HostCheck extends OncePerRequestFilter {

    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean enforced;
    private final Set<String> allowed;
    private final Refusals refusals;

    /** @param listening the address the service listens on; null for all addresses */
    HostCheck(@Nullable InetAddress listening, SecurityProperties properties, Refusals refusals) {
        this.enforced = !properties.hosts().isEmpty() || (listening != null && listening.isLoopbackAddress());
        this.allowed = new HashSet<>(OF_THIS_MACHINE);
        properties.hosts().forEach(host -> allowed.add(host.toLowerCase(Locale.ROOT)));
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = Requests.hostName(request.getHeader(HttpHeaders.HOST));
        if (!enforced || (host != null && allowed.contains(host))) {
            chain.doFilter(request, response);
        } else {
            refusals.write(
                    request,
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    "UNKNOWN_HOST",
                    "This service does not answer under the name \"%s\"; its owner can add it to filiera.security.hosts."
                            .formatted(host));
        }
    }
}

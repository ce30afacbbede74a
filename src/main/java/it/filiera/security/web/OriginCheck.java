package it.filiera.security.web;

import it.filiera.security.SecurityProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changes and WebSocket handshakes that another origin's page sends. Browsers say the origin with each of these
 * and no page can forge it. Pages on other ports of this machine are of the same site, so SameSite cookies do not keep
 * them out; this does.
 */
final class OriginCheck extends OncePerRequestFilter {

    private final Set<String> hosts;
    private final Refusals refusals;

    OriginCheck(SecurityProperties properties, Refusals refusals) {
        this.hosts = properties.hosts().stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean change = Requests.mayChange(request) && !Requests.isAnonymousGraphQl(request);
        return !change && !Requests.isWebSocketHandshake(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || isOurs(origin, request)) {
            chain.doFilter(request, response);
        } else {
            refusals.write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "FOREIGN_ORIGIN",
                    "Changes are taken from this service's own page only, not from %s.".formatted(origin));
        }
    }

    /** The address as the browser knows it, or a configured name where a proxy in front has changed the Host header. */
    private boolean isOurs(String origin, HttpServletRequest request) {
        int scheme = origin.indexOf("://");
        if (scheme < 0) {
            return false;
        }
        String authority = origin.substring(scheme + "://".length()).toLowerCase(Locale.ROOT);
        String host = Objects.toString(request.getHeader(HttpHeaders.HOST), "").toLowerCase(Locale.ROOT);
        return authority.equals(host) || hosts.contains(Requests.hostName(authority));
    }
}

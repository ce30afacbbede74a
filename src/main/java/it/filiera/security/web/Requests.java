package it.filiera.security.web;

import it.filiera.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the checks want to know of a request. */
final class Requests {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int BASIC_LENGTH = "Basic ".length();

    private Requests() {}

    /** Whether the method says that something may change. */
    static boolean mayChange(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    /**
     * Whether it is a GraphQL request by which nobody rides on anybody's sign-in: sent without one, it may read what is
     * public and change nothing.
     */
    static boolean isAnonymousGraphQl(HttpServletRequest request) {
        return request.getRequestURI().equals("/graphql") && !hasBasic(request) && !hasSession();
    }

    static boolean hasBasic(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, BASIC_LENGTH);
    }

    static boolean isWebSocketHandshake(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    /** Whether it comes from this machine; a reverse proxy on this machine counts as such. */
    static boolean isFromThisMachine(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** The host name of {@code name}, {@code name:port}, {@code [::1]:port}, in lower case; null for null. */
    static @Nullable String hostName(@Nullable String authority) {
        if (authority == null) {
            return null;
        }
        int port = authority.lastIndexOf(':');
        boolean hasPort = port > authority.lastIndexOf(']');
        return (hasPort ? authority.substring(0, port) : authority).toLowerCase(Locale.ROOT);
    }

    private static boolean hasSession() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}

package it.filiera.security.web;

import it.filiera.security.SecurityProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes passwords over https or from this machine only. A password that came over plain http from elsewhere is already
 * told to the network, so the refusal also makes the mistake noticed at the first try.
 */
final class PasswordTransportCheck extends OncePerRequestFilter {

    private final boolean plainHttp;
    private final Refusals refusals;

    PasswordTransportCheck(SecurityProperties properties, Refusals refusals) {
        this.plainHttp = properties.plainHttp();
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean carriesPassword = Requests.hasBasic(request)
                || (Requests.mayChange(request) && request.getRequestURI().startsWith("/api/session"));
        return plainHttp || !carriesPassword;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.isSecure() || Requests.isFromThisMachine(request)) {
            chain.doFilter(request, response);
        } else {
            refusals.write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "HTTPS_NEEDED",
                    "Passwords are taken over https only. See \"Behind a proxy\" in src/docs/security.md.");
        }
    }
}

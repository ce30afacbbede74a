package it.filiera.security.web;

import it.filiera.security.session.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says no in JSON: a code and a sentence, at {@code /graphql} in the shape of a GraphQL answer. Never asks the browser for
 * a password ({@code WWW-Authenticate}): it would remember it and add it to other pages' requests too.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_ATTEMPTS", text(tooMany));
        } else if (refused instanceof BadCredentialsException wrong) {
            write(request, response, HttpStatus.UNAUTHORIZED, "SIGN_IN_REFUSED", text(wrong));
        } else {
            write(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "UNAUTHENTICATED",
                    "This needs a signed-in person. Sign in and try again.");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "TOKEN_NEEDED",
                    "Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN; GET /api/session sets the cookie.");
        } else {
            write(request, response, HttpStatus.FORBIDDEN, "FORBIDDEN", "Your account may not do this.");
        }
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, String message)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        if (request.getRequestURI().equals("/graphql")) {
            body.put("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))));
        } else {
            body.put("code", code);
            body.put("message", message);
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(response.getOutputStream(), body);
    }

    private static String text(AuthenticationException refused) {
        return String.valueOf(refused.getMessage());
    }
}

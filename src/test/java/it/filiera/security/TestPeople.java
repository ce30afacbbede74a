package it.filiera.security;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who the test's own thread is to the services it calls. Call {@link #nobody} after each test. */
public final class TestPeople {

    private TestPeople() {}

    /** The account with this identifier is signed in, at the version new accounts have. */
    public static void as(String account) {
        as(new SignedIn(account, 1, Instant.now()));
    }

    static void as(SignedIn person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecurityContextHolder.setContext(context);
    }

    /** Nobody is signed in. */
    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}

package it.filiera.security.session;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Sign-ins of this account or from this address have failed too often; the same answer whether or not the account exists. */
public final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts to sign in. Try again in %d seconds.".formatted(seconds(wait)));
        this.wait = wait;
    }

    /** Whole seconds until the next attempt is looked at, at least one. */
    public long seconds() {
        return seconds(wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}

package it.filiera.security.session;

import it.filiera.kernel.Problem;
import it.filiera.security.SignedIn;
import it.filiera.security.accounts.PasswordChecksBusy;
import it.filiera.security.accounts.SignInAccounts;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a user name and a password, whether they come by {@code POST /api/session} or by HTTP Basic. The result says
 * whose account it is; rights are never part of it.
 */
@Component
class SignIn implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);
    private static final Duration BUSY = Duration.ofSeconds(2);

    private static final int TURNS = 64;

    private final SignInAccounts accounts;
    private final FailedSignIns failed;
    /** Attempts on one account from one address take turns: then several right ones at once do not look like guessing. */
    private final List<Object> turns =
            IntStream.range(0, TURNS).mapToObj(turn -> new Object()).toList();

    SignIn(SignInAccounts accounts, FailedSignIns failed) {
        this.accounts = accounts;
        this.failed = failed;
    }

    /** @throws org.springframework.security.core.AuthenticationException in one and the same way for every wrong pair */
    @Override
    public Authentication authenticate(Authentication asked) {
        String address = asked.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "")
                : "";
        SignedIn person = check(asked.getName(), Objects.toString(asked.getCredentials(), ""), address);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private SignedIn check(String userName, String password, String address) {
        String account = SignInAccounts.countedAs(userName);
        synchronized (turns.get(Math.floorMod(Objects.hash(account, address), TURNS))) {
            failed.begin(account, address);
            SignedIn person = checked(account, userName, password, address).orElseThrow(() -> {
                LOG.warn("Failed sign-in from {}", address);
                return new BadCredentialsException("User name or password is wrong.");
            });
            failed.succeeded(account, address);
            return person;
        }
    }

    /** Empty when wrong. Whatever keeps the password from being looked at is not counted as a guess. */
    private Optional<SignedIn> checked(String account, String userName, String password, String address) {
        try {
            return accounts.withPassword(userName, password);
        } catch (PasswordChecksBusy busy) {
            failed.takeBack(account, address);
            throw new TooManyAttempts(BUSY);
        } catch (Problem unanswered) {
            failed.takeBack(account, address);
            throw unanswered;
        }
    }
}

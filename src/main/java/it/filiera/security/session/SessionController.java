package it.filiera.security.session;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.kernel.Forbidden;
import it.filiera.security.CurrentUser;
import it.filiera.security.Permissions;
import it.filiera.security.SignedIn;
import it.filiera.security.accounts.AccountRemedy;
import it.filiera.security.accounts.SignInAccounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The session of a browser. The page begins with GET, which also hands out the token that every change has to carry in the
 * header {@code X-XSRF-TOKEN}; see src/docs/security.md.
 */
@RestController
@RequestMapping("/api/session")
class SessionController {

    record Attempt(@Nullable String userName, @Nullable String password) {}

    record PasswordChange(
            @Nullable String currentPassword, @Nullable String newPassword) {}

    private final SignIn signIn;
    private final SignInAccounts accounts;
    private final Sessions sessions;
    private final Permissions permissions;
    private final MeService me;
    private final ObjectProvider<SignInOffers> offers;

    SessionController(
            SignIn signIn,
            SignInAccounts accounts,
            Sessions sessions,
            Permissions permissions,
            MeService me,
            ObjectProvider<SignInOffers> offers) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.permissions = permissions;
        this.me = me;
        this.offers = offers;
    }

    @GetMapping
    SessionView session(CsrfToken token) {
        token.getToken(); // which sets the cookie, if the browser does not have it yet
        return view();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    SessionView signIn(@RequestBody Attempt attempt, HttpServletRequest request, HttpServletResponse response) {
        SignedIn person =
                check(required("userName", attempt.userName()), required("password", attempt.password()), request);
        sessions.begin(person, request, response);
        return view();
    }

    @PutMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    SessionView changePassword(
            @RequestBody PasswordChange change, HttpServletRequest request, HttpServletResponse response) {
        CurrentUser user = permissions.currentUser().orElseThrow(() -> Forbidden.unauthenticated("CHANGE_PASSWORD"));
        String present = required("currentPassword", change.currentPassword());
        String chosen = required("newPassword", change.newPassword());
        if (!check(user.userName(), present, request).account().equals(user.id())) {
            throw new BadRequest("currentPassword", "***", AccountRemedy.NO_PASSWORD_HERE);
        }
        sessions.begin(accounts.changePassword(user, present, chosen), request, response);
        return view();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
    }

    private SignedIn check(String userName, String password, HttpServletRequest request) {
        UsernamePasswordAuthenticationToken asked =
                UsernamePasswordAuthenticationToken.unauthenticated(userName, password);
        asked.setDetails(new WebAuthenticationDetails(request));
        Authentication checked = signIn.authenticate(asked);
        return (SignedIn) Objects.requireNonNull(checked.getPrincipal());
    }

    private SessionView view() {
        return new SessionView(
                me.me(),
                offers.stream().flatMap(source -> source.offers().stream()).toList());
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw new BadRequest(field, "null", CommonRemedy.GIVE_IT);
        }
        return value;
    }
}

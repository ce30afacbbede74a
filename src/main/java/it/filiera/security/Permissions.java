package it.filiera.security;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.ChangeGuard;
import it.filiera.kernel.Forbidden;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says who is asking and whether they may. The account is read each time (one look-up by identifier), so a role that is
 * taken away, a disabled account or a changed password counts from the next change on, in every instance of the service.
 */
@Component
public class Permissions implements ChangeGuard {

    record AccountParameters(String id, long version) {}

    static final Cypher<AccountParameters> CURRENT_USER =
            Cypher.of("questions/security/current-user", AccountParameters.class);

    private final GraphReader graph;
    private final SecurityProperties properties;
    private final InstantSource clock;

    @Autowired
    Permissions(GraphReader graph, SecurityProperties properties) {
        this(graph, properties, InstantSource.system());
    }

    Permissions(GraphReader graph, SecurityProperties properties, InstantSource clock) {
        this.graph = graph;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Lets a change go on only when the person who asks may do it.
     *
     * @return the person, to be handed to {@link AuditLog} and to whatever goes on in the background
     * @throws Forbidden {@code UNAUTHENTICATED} when nobody is signed in, {@code FORBIDDEN} when the right is missing
     */
    public CurrentUser require(Permission permission) {
        CurrentUser user = currentUser().orElseThrow(() -> Forbidden.unauthenticated(permission.label()));
        if (!permission.isGrantedTo(user)) {
            throw user.passwordChangeNeeded()
                    ? Forbidden.beforePasswordChange(permission.label())
                    : Forbidden.missing(permission.label());
        }
        return user;
    }

    /** Whether {@link #require} would let it pass; for answers that show what is possible. */
    public boolean allows(Permission permission) {
        return currentUser().filter(permission::isGrantedTo).isPresent();
    }

    /** The person who asks; empty for an anonymous visitor and when the sign-in no longer holds. */
    public Optional<CurrentUser> currentUser() {
        return signedIn(SecurityContextHolder.getContext().getAuthentication())
                .filter(signedIn -> clock.instant().isBefore(signedIn.since().plus(properties.sessionLifetime())))
                .flatMap(signedIn -> graph.find(
                        CURRENT_USER,
                        new AccountParameters(signedIn.account(), signedIn.version()),
                        Permissions::currentUser));
    }

    @Override
    public void beforeChange() {
        if (currentUser().isEmpty()) {
            throw Forbidden.unauthenticated("CHANGE");
        }
    }

    private static Optional<SignedIn> signedIn(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    private static CurrentUser currentUser(Row row) {
        return new CurrentUser(
                row.requireString("id"),
                row.requireString("userName"),
                row.requireString("displayName"),
                row.strings("roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                row.string("organisation"),
                row.requireBool("passwordChangeNeeded"));
    }
}

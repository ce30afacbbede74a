package it.filiera.security.session;

import it.filiera.security.CurrentUser;
import it.filiera.security.Right;
import it.filiera.security.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code me}: whoever asks, a visitor included. */
record Me(
        @Nullable String id,
        @Nullable String userName,
        @Nullable String displayName,
        List<Role> roles,
        List<Right> rights,
        @Nullable String organisation,
        boolean passwordChangeNeeded) {

    static final Me VISITOR = new Me(null, null, null, List.of(Role.VISITOR), List.of(), null, false);

    /** Roles and rights in the order of their definition. */
    static Me of(CurrentUser user) {
        return new Me(
                user.id(),
                user.userName(),
                user.displayName(),
                user.roles().isEmpty()
                        ? List.of(Role.VISITOR)
                        : user.roles().stream().sorted().toList(),
                user.rights().stream().sorted().toList(),
                user.organisation(),
                user.passwordChangeNeeded());
    }
}

package it.filiera.security;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person behind a request, as the account says at this moment.
 *
 * @param id                   stable identifier of the account, for the audit log
 * @param displayName          the name to show
 * @param organisation         identifier of the organisation the person speaks for; null when none
 * @param passwordChangeNeeded until the password is changed, the account has no rights
 */
public record CurrentUser(
        String id,
        String userName,
        String displayName,
        Set<Role> roles,
        @Nullable String organisation,
        boolean passwordChangeNeeded) {

    /** Whoever starts the service on its machine; the author of what its command line options change. */
    public static final CurrentUser MACHINE_OWNER =
            new CurrentUser("machine-owner", "machine-owner", "Owner of the machine", Set.of(), null, false);

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    /** The rights of all roles; none while the password has to be changed. */
    public Set<Right> rights() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (!passwordChangeNeeded) {
            roles.forEach(role -> rights.addAll(role.rights()));
        }
        return rights;
    }
}

package it.filiera.security.accounts;

import it.filiera.security.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an administrator may change on an account, all of it each time: an organisation left out is taken away. */
record AccountChange(
        String id,
        String displayName,
        Set<Role> roles,
        @Nullable String organisation) {}

package it.filiera.security.accounts;

import it.filiera.security.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an administrator says of an account to be made; without a password one is made up. */
record NewAccount(
        String userName,
        String displayName,
        Set<Role> roles,
        @Nullable String organisation,
        @Nullable String password) {

    /** Passwords stay out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + userName + "]";
    }
}

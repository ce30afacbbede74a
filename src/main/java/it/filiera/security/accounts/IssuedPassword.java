package it.filiera.security.accounts;

import org.jspecify.annotations.Nullable;

/** An account and the password made up for it, told this once; null when the administrator chose one. */
record IssuedPassword(Account account, @Nullable String password) {

    /** Passwords stay out of logs. */
    @Override
    public String toString() {
        return "IssuedPassword[" + account.userName() + "]";
    }
}

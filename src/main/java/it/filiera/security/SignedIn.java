package it.filiera.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * What a session remembers of a sign-in: whose account, and nothing about rights, which are read from the account
 * whenever something asks for one.
 *
 * @param account identifier of the account
 * @param version the account's version at sign-in; a later password or a disabling raises it and so ends the session
 * @param since   when the person signed in
 */
public record SignedIn(String account, long version, Instant since) implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return account;
    }
}

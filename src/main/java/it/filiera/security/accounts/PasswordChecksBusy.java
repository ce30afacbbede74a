package it.filiera.security.accounts;

/** More passwords are being checked than the machine bears; asking again in a few seconds helps. */
public final class PasswordChecksBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PasswordChecksBusy() {
        super("Too many passwords are being checked at the moment.");
    }
}

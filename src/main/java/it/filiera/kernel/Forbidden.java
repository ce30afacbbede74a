package it.filiera.kernel;

import java.util.Map;

/** Somebody asked for what they may not do; nothing was changed. */
public final class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    /** Why somebody may not; the names are stable codes. */
    enum Reason implements Wording {
        NOBODY_SIGNED_IN(
                "This needs a signed-in person with the right {0}. Sign in and try again",
                "Serve che qualcuno con il diritto {0} abbia fatto l’accesso. Accedi e riprova"),
        RIGHT_MISSING(
                "Your account does not have the right {0}. Ask an administrator of this service",
                "Il tuo account non ha il diritto {0}. Rivolgiti a un amministratore del servizio"),
        PASSWORD_SET_BY_ANOTHER(
                "Your account does not have the right {0} yet. Change your password first: it was set by somebody else",
                "Il tuo account non ha ancora il diritto {0}. Prima cambia la password: l’ha scelta qualcun altro");

        private final String english;
        private final String italian;

        Reason(String english, String italian) {
            this.english = english;
            this.italian = italian;
        }

        @Override
        public String english() {
            return english;
        }

        @Override
        public String italian() {
            return italian;
        }
    }

    private final Reason reason;
    private final String permission;

    private Forbidden(Reason reason, String permission) {
        super(reason.with(permission).in(Language.EN) + ".");
        this.reason = reason;
        this.permission = permission;
    }

    /**
     * Nobody is signed in.
     *
     * @param permission what would be needed, for example {@code IMPORT}
     */
    public static Forbidden unauthenticated(String permission) {
        return new Forbidden(Reason.NOBODY_SIGNED_IN, permission);
    }

    /**
     * The person who is signed in may not do this.
     *
     * @param permission what would be needed
     */
    public static Forbidden missing(String permission) {
        return new Forbidden(Reason.RIGHT_MISSING, permission);
    }

    /**
     * The person who is signed in may do nothing before they have chosen a password of their own.
     *
     * @param permission what would be needed
     */
    public static Forbidden beforePasswordChange(String permission) {
        return new Forbidden(Reason.PASSWORD_SET_BY_ANOTHER, permission);
    }

    @Override
    public String code() {
        return reason == Reason.NOBODY_SIGNED_IN ? "UNAUTHENTICATED" : "FORBIDDEN";
    }

    @Override
    public String message(Language language) {
        return reason.with(permission).in(language) + ".";
    }

    @Override
    public Map<String, Object> properties(Language language) {
        return Map.of("permission", permission);
    }
}

package it.filiera.kernel;

import java.util.Map;

/** Somebody asked for what they may not do; nothing was changed. */
public final class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String permission;

    private Forbidden(String code, String permission, String message) {
        super(message);
        this.code = code;
        this.permission = permission;
    }

    /**
     * Nobody is signed in.
     *
     * @param permission what would be needed, for example {@code IMPORT}
     */
    public static Forbidden unauthenticated(String permission) {
        return new Forbidden(
                "UNAUTHENTICATED",
                permission,
                "This needs a signed-in person with the right " + permission + ". Sign in and try again.");
    }

    /**
     * The person who is signed in may not do this.
     *
     * @param permission what would be needed
     * @param remedy     what would help, as a sentence
     */
    public static Forbidden missing(String permission, String remedy) {
        return new Forbidden(
                "FORBIDDEN", permission, "Your account does not have the right " + permission + ". " + remedy);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("permission", permission);
    }
}

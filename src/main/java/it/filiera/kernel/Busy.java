package it.filiera.kernel;

import java.util.Map;

/** More is asked for at once than the machine can do; nothing was begun, and asking again in a moment may help. */
public final class Busy extends Problem {

    private static final long serialVersionUID = 1L;
    private static final String ENGLISH =
            "The service is doing as many of these at once as it can (%d). Try again in a moment.";
    private static final String ITALIAN = "Il servizio ne sta già facendo insieme quante può (%d). Riprova fra poco.";

    private final int atOnce;

    /** @param atOnce how many are done at once */
    public Busy(int atOnce) {
        super(ENGLISH.formatted(atOnce));
        this.atOnce = atOnce;
    }

    @Override
    public String code() {
        return "TOO_BUSY";
    }

    @Override
    public String message(Language language) {
        return (language == Language.IT ? ITALIAN : ENGLISH).formatted(atOnce);
    }

    @Override
    public Map<String, Object> properties(Language language) {
        return Map.of("atOnce", atOnce);
    }
}

package it.filiera.kernel;

import java.time.Duration;
import java.util.Map;

/** A question that was given up because it took longer than the time allowed for one. */
public final class TooSlow extends Problem {

    private static final long serialVersionUID = 1L;
    private static final String ENGLISH =
            "The question %s took longer than %d s and was given up. Ask for less: a smaller page, fewer hops, a narrower filter.";
    private static final String ITALIAN =
            "La domanda %s ha richiesto più di %d s ed è stata interrotta. Chiedi di meno: una pagina più piccola, meno passaggi, un filtro più stretto.";

    private final String question;
    private final Duration limit;

    public TooSlow(String question, Duration limit, Throwable cause) {
        super(ENGLISH.formatted(question, limit.toSeconds()), cause);
        this.question = question;
        this.limit = limit;
    }

    @Override
    public String code() {
        return "TOO_SLOW";
    }

    @Override
    public String message(Language language) {
        return (language == Language.IT ? ITALIAN : ENGLISH).formatted(question, limit.toSeconds());
    }

    @Override
    public Map<String, Object> properties(Language language) {
        return Map.of("question", question, "limitSeconds", limit.toSeconds());
    }
}

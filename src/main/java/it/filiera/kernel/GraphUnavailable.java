package it.filiera.kernel;

import java.util.Map;

/** The graph database cannot be reached at the moment; asking again later may help. */
public final class GraphUnavailable extends Problem {

    private static final long serialVersionUID = 1L;
    private static final String ENGLISH =
            "The graph database cannot be reached at the moment. Try again in a few seconds.";
    private static final String ITALIAN =
            "In questo momento la base di dati non si raggiunge. Riprova fra qualche secondo.";

    public GraphUnavailable(Throwable cause) {
        super(ENGLISH, cause);
    }

    @Override
    public String code() {
        return "GRAPH_UNAVAILABLE";
    }

    @Override
    public String message(Language language) {
        return language == Language.IT ? ITALIAN : ENGLISH;
    }

    @Override
    public Map<String, Object> properties(Language language) {
        return Map.of();
    }
}

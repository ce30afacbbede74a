package it.filiera.kernel;

import java.util.Map;

/** The graph database cannot be reached at the moment; asking again later may help. */
public final class GraphUnavailable extends Problem {

    private static final long serialVersionUID = 1L;

    public GraphUnavailable(Throwable cause) {
        super("The graph database cannot be reached at the moment. Try again in a few seconds.", cause);
    }

    @Override
    public String code() {
        return "GRAPH_UNAVAILABLE";
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of();
    }
}

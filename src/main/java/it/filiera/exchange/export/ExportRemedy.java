package it.filiera.exchange.export;

import it.filiera.kernel.Wording;

/** What would be right in the address of an export. */
enum ExportRemedy implements Wording {
    TABLE_OR_LIST("give either table, one of the bundle’s, or list", "dai o table, una del pacchetto, o list"),
    FILTER_AS_JSON(
            "give the filter of the question as JSON, like {\"regions\":[\"ITC4\"]}",
            "dai il filtro della domanda come JSON, per esempio {\"regions\":[\"ITC4\"]}"),
    KNOWN_THING("nothing in the graph has this identifier", "nulla nel grafo ha questo identificativo"),
    AS_GRAPHQL_SAYS("GraphQL says: {0}", "GraphQL dice: {0}");

    private final String english;
    private final String italian;

    ExportRemedy(String english, String italian) {
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

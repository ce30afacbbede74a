package it.filiera.consortium;

import it.filiera.kernel.Wording;

/** What would be right in a search for a consortium. */
enum ConsortiumRemedy implements Wording {
    SOME_NEED(
            "give at least one of technologies, roles and topic",
            "dai almeno una fra tecnologie (technologies), ruoli (roles) e tema (topic)"),
    CONFIDENCE("give a number above 0 and at most 1", "dai un numero maggiore di 0 e non maggiore di 1"),
    SHARE("give a share from 0 to 1", "dai una quota da 0 a 1"),
    EUROS("give euros, 0 or more", "dai un importo in euro, 0 o più"),
    TOPIC_WITH_TECHNOLOGIES(
            "give a topic whose projects in the graph use technologies, see consortiumOptions, or technologies",
            "dai un tema i cui progetti nel grafo usano tecnologie (vedi consortiumOptions), oppure delle tecnologie");

    private final String english;
    private final String italian;

    ConsortiumRemedy(String english, String italian) {
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

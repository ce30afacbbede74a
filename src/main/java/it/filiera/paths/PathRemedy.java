package it.filiera.paths;

import it.filiera.kernel.Wording;

/** What would be right in a question for paths. */
enum PathRemedy implements Wording {
    NO_END("leave out the ends of the path", "tralascia gli estremi del percorso");

    private final String english;
    private final String italian;

    PathRemedy(String english, String italian) {
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

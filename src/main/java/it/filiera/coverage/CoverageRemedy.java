package it.filiera.coverage;

import it.filiera.kernel.Wording;

/** What would be right in a question about regions and strategies. */
enum CoverageRemedy implements Wording {
    SOME_COMPARISON(
            "give a region, a strategy or a period to compare with",
            "dai una regione, una strategia o un periodo con cui confrontare"),
    OTHER_SCHEME("give another scheme than `from`", "dai uno schema diverso da `from`"),
    NO_SCHEME_OF_OTHERS(
            "give a scheme of priority areas; this one holds {0}",
            "dai uno schema di aree prioritarie; questo contiene {0}");

    private final String english;
    private final String italian;

    CoverageRemedy(String english, String italian) {
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

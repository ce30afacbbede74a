package it.filiera.partners;

import it.filiera.kernel.Wording;

/** What would be right in a question for partners. */
enum PartnersRemedy implements Wording {
    ORGANISATION_OR_NEED("give an organisation, a need or both", "dai un’organizzazione, un bisogno o entrambi");

    private final String english;
    private final String italian;

    PartnersRemedy(String english, String italian) {
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

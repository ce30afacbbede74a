package it.filiera.exchange.corrections;

import it.filiera.kernel.Wording;

/** What would be right in a correction. */
enum CorrectionRemedy implements Wording {
    NO_VALUE_IF_UNKNOWN("leave it out where unknown is true", "omettilo se unknown è true"),
    VALUE_OR_UNKNOWN(
            "give the right value, or say unknown: true where nobody knows it",
            "dai il valore giusto, oppure unknown: true se nessuno lo conosce"),
    PLAIN_TEXT(
            "give at most {0} characters, none of them a control character",
            "dai al massimo {0} caratteri, nessuno dei quali di controllo"),
    WEB_ADDRESS(
            "url takes a web address, like https://www.example.org",
            "url vuole un indirizzo web, come https://www.example.org"),
    NOT_CORRECTED(
            "it is not corrected: what is shown is what sources say",
            "non è corretto: ciò che si vede è ciò che dicono le fonti"),
    A_NAME(
            "give a value: without {0} there is no name to show",
            "dai un valore: senza {0} non c’è alcun nome da mostrare"),
    CORRECTABLE_THING(
            "give the identifier of an organisation, a cluster or a project",
            "dai l’identificativo di un’organizzazione, di un cluster o di un progetto"),
    NO_LANGUAGE("{0} has no languages; leave it out", "{0} non ha lingue; omettila"),
    LANGUAGE_OF_FIELD("{0} is kept in {1}", "{0} esiste in {1}");

    private final String english;
    private final String italian;

    CorrectionRemedy(String english, String italian) {
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

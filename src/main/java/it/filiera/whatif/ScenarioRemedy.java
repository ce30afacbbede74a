package it.filiera.whatif;

import it.filiera.kernel.Wording;

/** What would be right in a scenario. */
enum ScenarioRemedy implements Wording {
    MERGE_TWO_THAT_STAY(
            "give another organisation, neither of which leaves",
            "dai un’altra organizzazione; nessuna delle due deve uscire"),
    MERGE_INTO_LAST(
            "give the organisation into which this one is merged itself",
            "dai l’organizzazione in cui questa è a sua volta fusa"),
    KNOWN_OR_NEW(
            "give either a known organisation or the name of a new one",
            "dai o un’organizzazione nota o il nome di una nuova"),
    ONE_THAT_STAYS("give one that does not leave as well", "danne una che non esca allo stesso tempo"),
    TYPE("give a type of organisation, such as SME", "dai un tipo di organizzazione, come SME"),
    A_NAME("give it a name", "dagli un nome"),
    SOME_PARTICIPANT("give at least one participant", "dai almeno un partecipante"),
    CONCEPTS("give identifiers of loaded technologies or areas", "dai identificativi di tecnologie o aree caricate");

    private final String english;
    private final String italian;

    ScenarioRemedy(String english, String italian) {
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

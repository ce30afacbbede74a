package it.filiera.partners;

import it.filiera.kernel.Language;
import it.filiera.partners.PartnerSuggestions.NoSuggestion;

/** Says why nobody is suggested, and what could be tried. */
final class NoSuggestionStory {

    private NoSuggestionStory() {}

    static String tell(NoSuggestion none, Language language) {
        return (language == Language.IT ? italian(none) : english(none)).formatted(none.about());
    }

    private static String english(NoSuggestion none) {
        return switch (none.reason()) {
            case UNKNOWN_ORGANISATION -> "No organisation has the identifier %s. Search it by name.";
            case UNKNOWN_TECHNOLOGY -> "No technology has the identifier %s. Search it by name.";
            case NEED_NOT_UNDERSTOOD ->
                "None of the words \"%s\" names a technology known here. Use other words, or choose technologies from the taxonomy.";
            case NOBODY_RUNS_IT ->
                "Nobody in the data has run a project with what was asked for. Try a broader technology.";
            case NOBODY_PASSES_FILTERS -> "Nobody in the data fulfils all of this. Take back a filter or a technology.";
        };
    }

    private static String italian(NoSuggestion none) {
        return switch (none.reason()) {
            case UNKNOWN_ORGANISATION -> "Nessuna organizzazione ha l'identificativo %s. Cercarla per nome.";
            case UNKNOWN_TECHNOLOGY -> "Nessuna tecnologia ha l'identificativo %s. Cercarla per nome.";
            case NEED_NOT_UNDERSTOOD ->
                "Nessuna delle parole \"%s\" indica una tecnologia nota qui. Usare altre parole o scegliere tecnologie dalla tassonomia.";
            case NOBODY_RUNS_IT ->
                "Nei dati nessuno ha svolto progetti su quanto richiesto. Provare con una tecnologia più ampia.";
            case NOBODY_PASSES_FILTERS ->
                "Nei dati nessuno soddisfa tutto questo. Togliere un filtro o una tecnologia.";
        };
    }
}

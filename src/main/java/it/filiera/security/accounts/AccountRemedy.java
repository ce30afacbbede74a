package it.filiera.security.accounts;

import it.filiera.kernel.Wording;

/** What would be right in a request about an account or a password. */
public enum AccountRemedy implements Wording {
    USER_NAME(
            "give 3 to 80 letters, digits, dots, hyphens, underscores, + or @, a letter first",
            "dai da 3 a 80 lettere, cifre, punti, trattini, trattini bassi, + o @, con una lettera all’inizio"),
    ONE_LINE("give 1 to {0} characters on one line", "dai da 1 a {0} caratteri su una riga"),
    NO_VISITOR("leave VISITOR out; everybody is one", "tralascia VISITOR; lo sono tutti"),
    SPEAKS_FOR(
            "name the organisation that an SME’s account speaks for",
            "indica l’organizzazione per cui parla l’account di una PMI"),
    NAME_FREE("it is taken; give another", "è già in uso; danne un altro"),
    SIGNS_IN_ELSEWHERE(
            "this account signs in at {0} and has no password here",
            "questo account accede da {0} e qui non ha password"),
    ACCOUNT("give the identifier of an account", "dai l’identificativo di un account"),
    TAKEN_BY_ANOTHER(
            "another administrator has to take this role from you",
            "questo ruolo te lo deve togliere un altro amministratore"),
    DISABLED_BY_ANOTHER(
            "another administrator has to disable your account",
            "il tuo account lo deve disattivare un altro amministratore"),
    OWN_PASSWORD(
            "change your own by PUT /api/session/password, which asks for the present one",
            "cambia la tua con PUT /api/session/password, che chiede quella attuale"),
    ORGANISATION_OF_GRAPH(
            "give the identifier of an organisation of the graph",
            "dai l’identificativo di un’organizzazione del grafo"),
    PASSWORD_LENGTH(
            "give {0} to {1} characters, for example four unrelated words",
            "dai da {0} a {1} caratteri, per esempio quattro parole senza legame"),
    PASSWORD_WITHOUT_NAMES(
            "leave the user name and the name of this service out of it",
            "non metterci il nome utente né il nome di questo servizio"),
    PASSWORD_VARIETY("use at least {0} different characters", "usa almeno {0} caratteri diversi"),
    ANOTHER_PASSWORD("give another than the present one", "danne una diversa da quella attuale"),
    NO_PASSWORD_HERE("this account has no password here", "questo account qui non ha password");

    private final String english;
    private final String italian;

    AccountRemedy(String english, String italian) {
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

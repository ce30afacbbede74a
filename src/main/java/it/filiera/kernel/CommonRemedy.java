package it.filiera.kernel;

/** What would be right in place of an argument that cannot be used, where several rooms say the same. */
public enum CommonRemedy implements Wording {
    GIVE_IT("give it", "indicalo"),
    NUMBER_BETWEEN("give a number from {0} to {1}", "dai un numero da {0} a {1}"),
    COUNT_BETWEEN("give from {0} to {1} of them", "danne da {0} a {1}"),
    YEAR_BETWEEN("give a year from {0} to {1}", "dai un anno dal {0} al {1}"),
    YEAR_UP_TO("give a year up to that of `{0}`, {1}", "dai un anno non successivo a quello di `{0}`, {1}"),
    YEAR_FROM("give a year that is not before `{0}`, {1}", "dai un anno non precedente a `{0}`, {1}"),
    YEAR_AFTER("give a year after `{0}`, {1}", "dai un anno successivo a `{0}`, {1}"),
    LENGTH_BETWEEN("give {0} to {1} characters", "dai da {0} a {1} caratteri"),
    LENGTH_AT_MOST("give at most {0} characters", "dai al massimo {0} caratteri"),
    IDENTIFIERS_AT_MOST("give at most {0} identifiers", "dai al massimo {0} identificativi"),
    ONE_OF("give one of {0}", "dai uno di questi: {0}"),
    CURSOR_UNCHANGED(
            "give an endCursor of a page before, unchanged, or leave it out",
            "dai l’endCursor di una pagina precedente, senza modifiche, oppure ometti l’argomento"),
    CURSOR_OF_THIS_LIST(
            "it belongs to another list; use a cursor only with the filter and order it came from",
            "appartiene a un altro elenco; usa un cursore solo con il filtro e l’ordine da cui viene"),
    REGION(
            "give a NUTS code such as ITC4 (Lombardy), or a country code; `regions` lists them",
            "dai un codice NUTS come ITC4 (Lombardia), o il codice di un paese; `regions` li elenca"),
    ORGANISATION(
            "give the identifier of an organisation; `search` finds it",
            "dai l’identificativo di un’organizzazione; `search` lo trova"),
    PROJECT(
            "give the identifier of a project; `search` finds it",
            "dai l’identificativo di un progetto; `search` lo trova"),
    SCHEME(
            "give the identifier of a scheme; `schemes` lists them",
            "dai l’identificativo di uno schema; `schemes` li elenca"),
    SCHEME_OF_AREAS(
            "give a scheme of priority areas; this one has none",
            "dai uno schema di aree prioritarie; questo non ne ha"),
    PRIORITY_AREA(
            "give the identifier of a priority area; `priorityAreas` lists them",
            "dai l’identificativo di un’area prioritaria; `priorityAreas` le elenca"),
    VALUE_CHAIN(
            "give the identifier of a value chain; `valueChains` lists them",
            "dai l’identificativo di una catena del valore; `valueChains` le elenca");

    private final String english;
    private final String italian;

    CommonRemedy(String english, String italian) {
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

package it.filiera.paths;

import it.filiera.kernel.Language;

/** Says why there is no path, and what could be tried. */
final class NoPathStory {

    private NoPathStory() {}

    static String tell(NoPath none, Language language) {
        return language == Language.IT ? italian(none) : english(none);
    }

    private static String english(NoPath none) {
        PathRequest asked = none.request();
        return switch (none.reason()) {
            case SAME_ORGANISATION -> "Both ends are the same organisation. Choose two different ones.";
            case UNKNOWN_FROM -> unknown("No organisation has the identifier %s. Search it by name.", asked.from());
            case UNKNOWN_TO -> unknown("No organisation has the identifier %s. Search it by name.", asked.to());
            case ISOLATED ->
                "At least one of the two has no joint project and no cluster in the data, so nothing leads to it.";
            case BEYOND_LIMITS ->
                "The two are connected in the data, but not within at most %s%s%s%s, projects of at most 60 partners and one cluster of at most 100 members. Allow more hops, an earlier year or fewer exclusions."
                        .formatted(
                                asked.maxHops() == 1 ? "1 hop" : asked.maxHops() + " hops",
                                asked.since() == null ? "" : ", since " + asked.since(),
                                asked.asOf() == null ? "" : ", as of " + asked.asOf(),
                                asked.exclude().isEmpty() ? "" : ", without what was excluded");
            case NOT_CONNECTED ->
                "The data show no connection between the two, however long. They may still know each other in ways the data do not hold.";
        };
    }

    private static String italian(NoPath none) {
        PathRequest asked = none.request();
        return switch (none.reason()) {
            case SAME_ORGANISATION -> "I due estremi sono la stessa organizzazione. Sceglierne due diverse.";
            case UNKNOWN_FROM ->
                unknown("Nessuna organizzazione ha l'identificativo %s. Cercarla per nome.", asked.from());
            case UNKNOWN_TO -> unknown("Nessuna organizzazione ha l'identificativo %s. Cercarla per nome.", asked.to());
            case ISOLATED ->
                "Almeno una delle due non ha nei dati né progetti in comune con altri né cluster: nulla porta ad essa.";
            case BEYOND_LIMITS ->
                "Le due sono collegate nei dati, ma non entro %s%s%s%s, con progetti di al massimo 60 partner e un solo cluster di al massimo 100 membri. Provare con più passi, un anno precedente o meno esclusioni."
                        .formatted(
                                asked.maxHops() == 1 ? "1 passo" : asked.maxHops() + " passi",
                                asked.since() == null ? "" : ", dal " + asked.since(),
                                asked.asOf() == null ? "" : ", allo stato del " + asked.asOf(),
                                asked.exclude().isEmpty() ? "" : ", senza quanto escluso");
            case NOT_CONNECTED ->
                "I dati non mostrano alcun collegamento tra le due, per quanto lungo. Possono conoscersi in modi che i dati non contengono.";
        };
    }

    private static String unknown(String sentence, String id) {
        return sentence.formatted(id);
    }
}

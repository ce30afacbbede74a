package it.filiera.partners;

/** The parts of the sentences in one language; {@code %s} stand for names, {@code %d} for numbers. */
record ReasonPhrases(
        String and,
        String oneProjectIn,
        String severalProjectsIn,
        String ran,
        String latest,
        String bothWorkedWith,
        String person,
        String personOneProject,
        String sharesTechnologies,
        String sameCountry,
        String workedTogether,
        String workedTogetherOften,
        String onlySuggested,
        String notRecent,
        String noCommonPartner,
        String noDirectLink) {

    static final ReasonPhrases ENGLISH = new ReasonPhrases(
            " and ",
            "1 project in %s",
            "%d projects in %s",
            "Ran %s, which you asked for (%s).",
            "latest: %s",
            "You both worked with %s.",
            "%s (you in %s, they in %s)",
            "%s (all in %s)",
            "Works on %s as you do (%s).",
            "Based in your country (%s).",
            "You worked together in %s.",
            "You worked together in %d projects (latest: %s).",
            "What you asked for is only suggested by rules of ours, from the topics of its projects.",
            "None of its projects in the data ended after %d.",
            "Nobody in the data has worked with both of you.",
            "You have not worked together yet.");

    static final ReasonPhrases ITALIAN = new ReasonPhrases(
            " e ",
            "1 progetto su %s",
            "%d progetti su %s",
            "Ha svolto %s, come richiesto (%s).",
            "il più recente: %s",
            "Avete entrambi lavorato con %s.",
            "%s (voi in %s, loro in %s)",
            "%s (tutti in %s)",
            "Lavora come voi su %s (%s).",
            "Ha sede nel vostro paese (%s).",
            "Avete lavorato insieme in %s.",
            "Avete lavorato insieme in %d progetti (il più recente: %s).",
            "Quanto richiesto è solo suggerito da regole nostre, a partire dai temi dei suoi progetti.",
            "Nessuno dei suoi progetti nei dati è finito dopo il %d.",
            "Nei dati nessuno ha lavorato con entrambi.",
            "Non avete ancora lavorato insieme.");
}

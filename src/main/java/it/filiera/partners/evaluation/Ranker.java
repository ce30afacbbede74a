package it.filiera.partners.evaluation;

/** A way to rank candidates, by a name for the table: the larger the better. */
record Ranker(String name, Scorer scorer) {

    /** Scores of all organisations for one query. */
    @FunctionalInterface
    interface Scorer {
        double[] scores(TestQuery query);
    }
}

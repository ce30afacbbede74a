package it.filiera.paths.hops;

/** Ties of one kind between organisations. */
interface Ties {

    /** All ties of an organisation, by ascending number of the other. */
    void of(int organisation, Tie tie);

    /** The sum of the weights of all its ties: how many projects or clubs carry them. */
    double strength(int organisation);
}

package it.filiera.paths.hops;

/** Receives the organisations that one is tied to, each once, with Newman's weight of the tie. */
@FunctionalInterface
interface Tie {

    void to(int organisation, double weight);
}

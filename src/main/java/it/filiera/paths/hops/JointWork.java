package it.filiera.paths.hops;

import it.filiera.snapshot.Adjacency;

/** All joint work, as the snapshot keeps it. */
record JointWork(Adjacency partners) implements Ties {

    @Override
    public void of(int organisation, Tie tie) {
        for (int at = partners.start(organisation); at < partners.end(organisation); at++) {
            tie.to(partners.partner(at), partners.weight(at));
        }
    }

    @Override
    public double strength(int organisation) {
        return partners.strength(organisation);
    }
}

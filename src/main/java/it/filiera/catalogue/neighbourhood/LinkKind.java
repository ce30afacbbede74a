package it.filiera.catalogue.neighbourhood;

/** Kinds of links that can be expanded, in the order in which neighbours are shown. */
enum LinkKind {
    PARTICIPATES_IN,
    MEMBER_OF,
    /** Derived: organisation to organisation, weighted by joint projects. */
    WORKED_WITH,
    OFFERS,
    SEEKS,
    USES,
    ADDRESSES,
    LOCATED_IN,
    BROADER,
    MATCHES,
    PART_OF,
    FEEDS,
    REQUIRES,
    SUCCEEDS,
    REPRESENTS,
    PUBLISHED
}

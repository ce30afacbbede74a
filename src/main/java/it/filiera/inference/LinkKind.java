package it.filiera.inference;

/** The links that rules conclude: project to technology, organisation to technology, either of them to an area. */
enum LinkKind {
    USES,
    OFFERS,
    ADDRESSES
}

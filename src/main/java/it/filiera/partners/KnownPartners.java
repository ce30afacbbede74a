package it.filiera.partners;

/** Whether organisations with which one has worked already are suggested. */
enum KnownPartners {
    EXCLUDE,
    INCLUDE
}

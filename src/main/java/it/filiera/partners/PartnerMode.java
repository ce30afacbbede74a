package it.filiera.partners;

/** By what candidates are ranked. */
enum PartnerMode {
    BALANCED,
    BEYOND_USUAL_NAMES
}

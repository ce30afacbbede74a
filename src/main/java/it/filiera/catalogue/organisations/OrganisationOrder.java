package it.filiera.catalogue.organisations;

/** Orders of a list of organisations; equal ones by name, then identifier. */
enum OrganisationOrder {
    /** Best match of the text first; without a text by name. */
    RELEVANCE,
    NAME,
    /** Most projects first. */
    PROJECTS,
    /** Most funding first, unknown last. */
    FUNDING
}

package it.filiera.partners;

/**
 * What should be known before writing to a candidate.
 *
 * @param year for NOT_RECENT the last year of its projects
 */
record PartnerCaution(CautionCode code, int year) {}

package it.filiera.exchange.resolution;

import java.util.List;

/**
 * Where organisations that a record may be are looked up: the graph's full-text index, or {@link InMemoryCandidates}. What it leaves out
 * is never compared, so it should rather offer too many; {@link SearchTerms} says what to look for.
 */
@FunctionalInterface
public interface CandidateSource {

    /**
     * Organisations worth comparing with a record, in any order; the record itself is not among them. Those that share an identifier
     * must be among them, the others up to the limit.
     */
    List<OrganisationRecord> find(OrganisationRecord record, int limit);
}

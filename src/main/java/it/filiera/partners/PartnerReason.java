package it.filiera.partners;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Technology;
import java.util.List;

/**
 * A reason with everything it speaks of; see {@link ReasonDraft} for what the lists hold.
 *
 * @param candidate who is suggested
 */
record PartnerReason(
        ReasonCode code,
        Organisation candidate,
        List<Technology> technologies,
        List<Integer> counts,
        List<Organisation> people,
        List<ReasonEvidence> evidence) {

    PartnerReason {
        technologies = List.copyOf(technologies);
        counts = List.copyOf(counts);
        people = List.copyOf(people);
        evidence = List.copyOf(evidence);
    }
}

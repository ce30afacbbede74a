package it.filiera.exchange.resolution;

import java.util.List;

/** Which organisation a record is. */
public sealed interface Resolution {

    /** An organisation it may be, and how surely. */
    record Candidate(OrganisationRecord organisation, Score score) {}

    /** It is this one. */
    record Same(Candidate candidate) implements Resolution {}

    /** It may be one of these, the likeliest first, or a new one: a person decides. */
    record Ask(List<Candidate> candidates) implements Resolution {
        public Ask {
            candidates = List.copyOf(candidates);
        }
    }

    /** It is none that is known. */
    record New() implements Resolution {}
}

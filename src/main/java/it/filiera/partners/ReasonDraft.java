package it.filiera.partners;

import java.util.List;

/**
 * A reason as found in the network, by identifiers: not yet looked up in the graph.
 *
 * @param technologies that it is about, most telling first
 * @param counts       for RUNS_WHAT_YOU_ASKED_FOR how many projects have each of the technologies
 * @param people       for COMMON_PARTNERS the organisations in common
 * @param facts        what it rests on; for COMMON_PARTNERS two for each organisation in common: that it worked with the one
 *     who asks, and with the candidate
 */
record ReasonDraft(
        ReasonCode code,
        List<String> technologies,
        List<Integer> counts,
        List<String> people,
        List<Involvement> facts) {

    ReasonDraft {
        technologies = List.copyOf(technologies);
        counts = List.copyOf(counts);
        people = List.copyOf(people);
        facts = List.copyOf(facts);
    }
}

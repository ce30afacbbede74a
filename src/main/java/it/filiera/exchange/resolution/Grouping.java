package it.filiera.exchange.resolution;

import java.util.List;

/**
 * The records of one import, grouped into organisations.
 *
 * @param organisations sorted by id; every record is in exactly one
 * @param questions     pairs of them that may be one after all, the surest first
 */
public record Grouping(List<Group> organisations, List<Question> questions) {

    public Grouping {
        organisations = List.copyOf(organisations);
        questions = List.copyOf(questions);
    }

    /**
     * Records that are one organisation. No two of them have contradicting identifiers.
     *
     * @param record  all names and identifiers of its members together; its id is the least of theirs
     * @param members ids, sorted
     */
    public record Group(OrganisationRecord record, List<String> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** Two groups, by id, that a person has to look at. */
    public record Question(String left, String right, Score score) {}
}

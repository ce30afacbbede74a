package it.filiera.consortium.model;

import java.util.Collection;
import java.util.List;

/**
 * Members chosen from a pool, by their places in it, in that order.
 *
 * @param members without repetition
 */
public record Team(List<Integer> members) {

    public Team {
        members = members.stream().sorted().distinct().toList();
    }

    public static Team of(Collection<Integer> members) {
        return new Team(List.copyOf(members));
    }

    public int size() {
        return members.size();
    }

    /** The members of a pool, in order of their identifiers. */
    public List<Candidate> in(Pool pool) {
        return members.stream().map(pool::get).toList();
    }

    /** How many members of this team are not in the other. */
    public int absentFrom(Team other) {
        return (int) members.stream()
                .filter(member -> !other.members.contains(member))
                .count();
    }
}

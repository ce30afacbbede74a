package it.filiera.consortium.model;

import java.util.List;

/**
 * What a team is worth: the relevance of its members, plus how well each knows the others, at most 100 each, less 60 a
 * member, so that nobody is taken along who adds less than that.
 */
public final class Worth {

    public static final int PER_MEMBER = 60;

    private Worth() {}

    public static long of(Team team, Pool pool) {
        return team.members().stream()
                .mapToLong(member -> pool.get(member).relevance() + known(member, team.members(), pool) - PER_MEMBER)
                .sum();
    }

    /** How well a member knows the others, 0 to 100. */
    public static int known(int member, List<Integer> team, Pool pool) {
        int sum = team.stream().mapToInt(other -> pool.weight(member, other)).sum();
        return Math.min(Familiarity.MOST, sum);
    }
}

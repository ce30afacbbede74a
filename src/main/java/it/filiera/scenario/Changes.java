package it.filiera.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is different in a scenario; numbers are those of the network it is laid over, new organisations follow the known ones in
 * the order given.
 *
 * @param leave   organisations that are gone
 * @param merge   organisations that become part of another, which is in no part of another itself
 * @param move    organisations that come to a region, with its number
 * @param join    organisations that no source knows
 * @param drop    projects that never were
 * @param start   projects that start
 */
public record Changes(
        Set<Integer> leave,
        Map<Integer, Integer> merge,
        Map<Integer, Integer> move,
        List<NewOrganisation> join,
        Set<Integer> drop,
        List<NewProject> start) {

    public static final Changes NONE = new Changes(Set.of(), Map.of(), Map.of(), List.of(), Set.of(), List.of());

    public Changes {
        leave = Set.copyOf(leave);
        merge = Map.copyOf(merge);
        move = Map.copyOf(move);
        join = List.copyOf(join);
        drop = Set.copyOf(drop);
        start = List.copyOf(start);
    }

    /** One organisation leaves, nothing else happens. */
    public static Changes leaving(int organisation) {
        return new Changes(Set.of(organisation), Map.of(), Map.of(), List.of(), Set.of(), List.of());
    }

    /** One organisation comes to a region, nothing else happens. */
    public static Changes moving(int organisation, int region) {
        return new Changes(Set.of(), Map.of(), Map.of(organisation, region), List.of(), Set.of(), List.of());
    }
}

package it.filiera.consortium;

import java.util.List;
import java.util.Map;

/**
 * Who connects a team.
 *
 * @param connectors organisations outside, with those they link, all by number in the network
 * @param strangers  members that nothing links to the others
 */
record Acquaintance(Map<Integer, List<Integer>> connectors, List<Integer> strangers) {}

package it.filiera.consortium.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many countries can each be given an ownership group of its own: two members of one group in two countries stand for
 * one country only. A largest matching, by augmenting paths.
 */
final class Matching {

    private final Map<String, List<String>> groupsByCountry;
    private final Map<String, String> countryOfGroup = new HashMap<>();

    private Matching(Map<String, List<String>> groupsByCountry) {
        this.groupsByCountry = groupsByCountry;
    }

    static long largest(Map<String, List<String>> groupsByCountry) {
        Matching matching = new Matching(groupsByCountry);
        return groupsByCountry.keySet().stream()
                .filter(country -> matching.place(country, new HashSet<>()))
                .count();
    }

    private boolean place(String country, Set<String> tried) {
        for (String group : groupsByCountry.getOrDefault(country, List.of())) {
            if (tried.add(group)) {
                String before = countryOfGroup.get(group);
                if (before == null || place(before, tried)) {
                    countryOfGroup.put(group, country);
                    return true;
                }
            }
        }
        return false;
    }
}

package it.filiera.inference;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A technology, or any narrower one, belongs to areas.
 *
 * @param carriedOver part of the technology's confidence that the area gets, above 0, at most 1
 */
record CrosswalkRule(String id, Set<String> technologies, List<String> areas, double carriedOver) {

    CrosswalkRule {
        technologies = Set.copyOf(technologies);
        areas = List.copyOf(areas);
    }

    /** Whether it speaks of a technology that has these broader ones, itself included. */
    boolean speaksOf(Collection<String> lineage) {
        return lineage.stream().anyMatch(technologies::contains);
    }
}

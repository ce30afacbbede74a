package it.filiera.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value that belongs to one of several things asked about at once. */
public record Owned<V>(String owner, V value) {

    /** The values of each owner, in the order they came. Owners without a value are absent. */
    public static <V> Map<String, List<V>> byOwner(Collection<Owned<V>> owned) {
        return owned.stream()
                .collect(Collectors.groupingBy(Owned::owner, Collectors.mapping(Owned::value, Collectors.toList())));
    }
}

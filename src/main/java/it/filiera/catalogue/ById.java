package it.filiera.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds all things of one type that an answer refers to, in one query. For every bean of this kind a batch loader is
 * registered, so a controller that needs a {@code T} by identifier asks for a {@code DataLoader<String, T>} argument.
 */
public interface ById<T> {

    /** The type found. */
    Class<T> type();

    /** The kinds of things found here, so that a thing of unknown type is looked up in the right place; each kind once. */
    Set<EntityKind> kinds();

    /** The things with these identifiers; those that do not exist are left out. */
    Map<String, T> byId(Collection<String> ids);

    /** Things by their identifier. */
    static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
    }

    /** For each of some things the list of others it refers to by identifier, all looked up at once; unknown ones are left out. */
    static <K, T> Map<K, List<T>> resolved(Collection<K> of, Function<K, List<String>> references, ById<T> others) {
        Set<String> ids =
                of.stream().flatMap(one -> references.apply(one).stream()).collect(Collectors.toSet());
        Map<String, T> known = ids.isEmpty() ? Map.of() : others.byId(ids);
        return of.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), one -> references.apply(one).stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList()));
    }
}

package it.filiera.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
}

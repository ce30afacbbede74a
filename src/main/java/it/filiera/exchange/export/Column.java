package it.filiera.exchange.export;

import it.filiera.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param value what it holds of one thing of the answer, null when unknown
 */
record Column(String headingEn, String headingIt, Function<Map<String, Object>, @Nullable Object> value) {

    String heading(Language language) {
        return language == Language.IT ? headingIt : headingEn;
    }

    /** The value at a path such as {@code place.city}. */
    static Column of(String headingEn, String headingIt, String path) {
        return new Column(
                headingEn,
                headingIt,
                thing -> at(thing, path) instanceof List<?> items ? joined(items) : at(thing, path));
    }

    /** The values of a list, separated by semicolons, each made of the texts at some paths: {@code "technology.name", "origin"} is "robotics (DECLARED)". */
    static Column listOf(String headingEn, String headingIt, String list, String text, String inBrackets) {
        return new Column(headingEn, headingIt, thing -> texts(at(thing, list), text, inBrackets));
    }

    private static @Nullable String texts(@Nullable Object list, String text, String inBrackets) {
        if (!(list instanceof List<?> items) || items.isEmpty()) {
            return null;
        }
        return joined(items.stream()
                .map(item -> {
                    Object remark = inBrackets.isEmpty() ? null : at(item, inBrackets);
                    return at(item, text) + (remark == null ? "" : " (" + remark + ")");
                })
                .distinct()
                .toList());
    }

    private static String joined(List<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    private static @Nullable Object at(@Nullable Object thing, String path) {
        Object found = thing;
        for (String name : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }
}

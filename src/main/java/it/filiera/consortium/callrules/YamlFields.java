package it.filiera.consortium.callrules;

import it.filiera.catalogue.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one part of a file; what is wrong with them is collected, so that all of it can be said at once. */
record YamlFields(String where, Map<?, ?> values, List<String> problems) {

    /** The value of a file, which has to be fields. */
    static YamlFields of(String where, @Nullable Object value, List<String> problems) {
        if (value instanceof Map<?, ?> map) {
            return new YamlFields(where, map, problems);
        }
        problems.add(where + " has no fields: write \"name: value\" on lines of their own");
        return new YamlFields(where, Map.of(), problems);
    }

    void allow(Set<String> names) {
        values.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> problem(
                        name,
                        "is no field here; there are "
                                + String.join(", ", names.stream().sorted().toList())));
    }

    YamlFields part(String name) {
        return of(where + ": " + name, values.get(name), problems);
    }

    String text(String name) {
        String text = optionalText(name);
        if (text == null || text.isBlank()) {
            problem(name, "is missing");
            return "";
        }
        return text;
    }

    @Nullable
    String optionalText(String name) {
        Object value = values.get(name);
        return value == null ? null : String.valueOf(value).strip();
    }

    Labels labels(String name) {
        YamlFields languages = part(name);
        languages.allow(Set.of("en", "it"));
        return new Labels(languages.text("en"), languages.text("it"));
    }

    List<String> list(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            problem(name, "\"%s\" is no list: write [one, other]".formatted(value));
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof String text) {
                texts.add(text);
            } else {
                problem(name, "\"%s\" is no text: put it in quotation marks".formatted(item));
            }
        }
        return texts;
    }

    <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        String text = optionalText(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (text != null) {
            problem(name, "\"%s\" is none of %s".formatted(text, List.of(type.getEnumConstants())));
        }
        return otherwise;
    }

    void problem(String name, String what) {
        problems.add("%s: %s %s".formatted(where, name, what));
    }
}

package it.filiera.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a thing as the API names it: the property {@code descriptionIt} is the field {@code description} in Italian.
 *
 * @param language null where the field has no languages
 */
public record FieldName(String field, @Nullable Language language) {

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "formerNames", "names",
            "otherNames", "names",
            "lat", "latitude",
            "lon", "longitude",
            "nuts", "region",
            "place", "placeName");

    /** The name of a property of the graph. */
    public static FieldName ofProperty(String property) {
        for (Language language : Language.values()) {
            String ending = language == Language.EN ? "En" : "It";
            if (property.endsWith(ending)) {
                return new FieldName(property.substring(0, property.length() - ending.length()), language);
            }
        }
        return new FieldName(OTHER_NAMES.getOrDefault(property, property), null);
    }

    /** For messages: {@code description (IT)}. */
    public String label() {
        return language == null ? field : field + " (" + language + ")";
    }
}

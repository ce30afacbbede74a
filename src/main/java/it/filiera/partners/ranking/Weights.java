package it.filiera.partners.ranking;

import java.util.EnumMap;
import java.util.Map;

/** How much each part of a score counts; parts that do not count are not computed. */
public record Weights(Map<Part, Double> byPart) {

    /** With a need; see {@code src/docs/partners.md} for what was measured. */
    public static final Weights WITH_NEED = new Weights(Map.of(
            Part.NETWORK, .4,
            Part.TECHNOLOGIES, .7,
            Part.COUNTRY, .45,
            Part.NEED, .825,
            Part.RARE_PARTNERS, 1.0,
            Part.ACTIVITY, .2));

    /** Without a need. */
    public static final Weights WITHOUT_NEED =
            new Weights(Map.of(Part.COMMON_PARTNERS, .6, Part.NETWORK, .5, Part.TECHNOLOGIES, 1.0, Part.COUNTRY, .45));

    /** Beyond the usual names. */
    public static final Weights BEYOND_USUAL_NAMES = new Weights(Map.of(Part.RARE_PARTNERS, 1.0));

    /** Beyond the usual names, among those who ran what was asked for; a little of the need decides between equals. */
    public static final Weights BEYOND_USUAL_NAMES_WITH_NEED =
            new Weights(Map.of(Part.RARE_PARTNERS, 1.0, Part.NEED, .01));

    public Weights {
        byPart = new EnumMap<>(byPart);
    }

    double of(Part part) {
        return byPart.getOrDefault(part, 0.0);
    }
}

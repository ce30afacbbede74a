package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.KnownConcepts.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the concept that a member's own words name: by its label or synonym, or by the code of an economic activity. */
final class TopicFinder {

    /**
     * What was found.
     *
     * @param concepts none, the one, or several that have the same label
     */
    record Finding(Kind kind, List<String> concepts) {

        boolean isOne() {
            return concepts.size() == 1;
        }
    }

    private static final Finding NONE = new Finding(Kind.TECHNOLOGY, List.of());

    /** Of concepts with one label in several schemes, that of these schemes is meant. */
    private static final List<String> PREFERRED = List.of("tech:euroscivoc-", "industry:nace2.1-");

    /** ATECO has up to six digits; the first four are those of NACE. */
    private static final Pattern ACTIVITY = Pattern.compile(
            "^(?:[A-U][ .-]*)?(\\d{2})(?:\\.?(\\d)(?:(\\d)(?:\\.?\\d{1,2}(?:\\.\\d{1,2})?)?)?)?(?![\\d.])");

    private final KnownConcepts concepts;

    TopicFinder(KnownConcepts concepts) {
        this.concepts = concepts;
    }

    /** A technology, else an area or industry of that name. */
    Finding technology(String text) {
        return first(text, Kind.TECHNOLOGY, Kind.PRIORITY_AREA, Kind.INDUSTRY);
    }

    /** A technology and nothing else: what is sought is no area. */
    Finding need(String text) {
        return first(text, Kind.TECHNOLOGY);
    }

    /** An industry by its code, else an industry or area by its name. */
    Finding sector(String header, String text) {
        return activity(header, text)
                .map(industry -> new Finding(Kind.INDUSTRY, List.of(industry)))
                .orElseGet(() -> first(text, Kind.INDUSTRY, Kind.PRIORITY_AREA));
    }

    private Finding first(String text, Kind... kinds) {
        for (Kind kind : kinds) {
            List<String> found = concepts.labelled(kind, text);
            if (!found.isEmpty()) {
                return new Finding(kind, preferred(found));
            }
        }
        return NONE;
    }

    private static List<String> preferred(List<String> found) {
        List<String> meant = found.stream()
                .filter(id -> PREFERRED.stream().anyMatch(id::startsWith))
                .toList();
        return meant.isEmpty() ? found : meant;
    }

    /** The class, else the group, else the division. ATECO 2007 is NACE Rev. 2, ATECO 2025 is NACE Rev. 2.1. */
    private Optional<String> activity(String header, String text) {
        Matcher code = ACTIVITY.matcher(text);
        if (!code.find()) {
            return Optional.empty();
        }
        boolean recent = header.contains("2025") || header.contains("2.1");
        String scheme = recent ? "scheme:nace-2.1" : "scheme:nace-2.0";
        String division = code.group(1);
        String group = code.group(2) == null ? division : division + "." + code.group(2);
        String whole = code.group(3) == null ? group : group + code.group(3);
        return concepts.noted(scheme, whole)
                .or(() -> concepts.noted(scheme, group))
                .or(() -> concepts.noted(scheme, division));
    }
}

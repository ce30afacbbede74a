package it.filiera.exchange.formats.skos;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.Notices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One broader concept for each concept, without circles. Of several broader ones the first by address counts; a circle is
 * opened at the concept with the last address in it. So the same file always gives the same tree.
 */
final class SkosHierarchy {

    private final String file;
    private final Notices notices;
    private final NavigableMap<String, String> broader = new TreeMap<>();

    private SkosHierarchy(String file, Notices notices) {
        this.file = file;
        this.notices = notices;
    }

    static SkosHierarchy of(NavigableMap<String, SkosThing> concepts, String file, Notices notices) {
        SkosHierarchy hierarchy = new SkosHierarchy(file, notices);
        concepts.forEach((address, concept) -> hierarchy.choose(address, concept, concepts.keySet()));
        hierarchy.openCircles();
        return hierarchy;
    }

    private void choose(String address, SkosThing concept, Set<String> known) {
        List<String> candidates = new ArrayList<>();
        for (String parent : concept.broader) {
            if (known.contains(parent)) {
                candidates.add(parent);
            } else {
                tell(
                        NoticeCode.UNKNOWN_REFERENCE,
                        parent,
                        address
                                + " is below it, but the file does not describe it; the concept came in without that link");
            }
        }
        if (!candidates.isEmpty()) {
            broader.put(address, candidates.get(0));
        }
        if (candidates.size() > 1) {
            tell(
                    NoticeCode.FURTHER_BROADER,
                    address,
                    "it is below " + String.join(", ", candidates)
                            + "; the first is kept, for here a taxonomy is a tree");
        }
    }

    private void openCircles() {
        Set<String> settled = new HashSet<>();
        for (String start : List.copyOf(broader.keySet())) {
            List<String> path = new ArrayList<>();
            String at = start;
            while (at != null && !settled.contains(at) && !path.contains(at)) {
                path.add(at);
                at = broader.get(at);
            }
            if (at != null && path.contains(at)) {
                open(path.subList(path.indexOf(at), path.size()));
            }
            settled.addAll(path);
        }
    }

    private void open(List<String> circle) {
        String last = circle.stream().max(String::compareTo).orElseThrow();
        String lost = broader.remove(last);
        tell(
                NoticeCode.CYCLE,
                last,
                "these are broader than each other in a circle: " + String.join(" < ", circle) + "; the link from "
                        + last + " to " + lost + " was left out");
    }

    private void tell(NoticeCode code, String value, String message) {
        notices.add(new Notice(code, file, null, "broader", value, message));
    }

    /** The broader concept; null for the top of a tree. */
    @Nullable
    String broader(String address) {
        return broader.get(address);
    }

    /** From the top down to the concept itself. */
    List<String> path(String address) {
        List<String> path = new ArrayList<>();
        for (String at = address; at != null; at = broader.get(at)) {
            path.add(0, at);
        }
        return path;
    }

    /** For tests and messages: every link that was kept. */
    Map<String, String> links() {
        return broader;
    }
}

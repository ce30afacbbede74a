package it.filiera.exchange.formats.skos;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a file says about one address: a concept, a scheme or a label. */
final class SkosThing {

    final Labels labels = new Labels();

    /** Titles and labels that are not of SKOS; they count where there are none of SKOS. */
    final Labels titles = new Labels();

    final NavigableSet<String> notations = new TreeSet<>();
    final NavigableSet<String> versions = new TreeSet<>();
    final NavigableSet<String> schemes = new TreeSet<>();
    final NavigableSet<String> broader = new TreeSet<>();

    /** Addresses of labels that stand on their own (SKOS-XL). */
    final NavigableSet<String> preferredLabels = new TreeSet<>();

    final NavigableSet<String> otherLabels = new TreeSet<>();

    /** Kind of match by the address of the other concept and the kind, so that both are in order. */
    final NavigableMap<String, NavigableSet<String>> matches = new TreeMap<>();

    boolean isConcept;
    boolean isScheme;

    Labels shown() {
        return labels.isEmpty() ? titles : labels;
    }
}

package it.filiera.exchange.formats.skos;

import java.util.Map;

/** Addresses of the words that are understood. */
final class Skos {

    private static final String CORE = "http://www.w3.org/2004/02/skos/core#";
    private static final String XL = "http://www.w3.org/2008/05/skos-xl#";

    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    static final String CONCEPT = CORE + "Concept";
    static final String SCHEME = CORE + "ConceptScheme";
    static final String PREF_LABEL = CORE + "prefLabel";
    static final String ALT_LABEL = CORE + "altLabel";
    static final String NOTATION = CORE + "notation";
    static final String IN_SCHEME = CORE + "inScheme";
    static final String TOP_CONCEPT_OF = CORE + "topConceptOf";
    static final String HAS_TOP_CONCEPT = CORE + "hasTopConcept";
    static final String BROADER = CORE + "broader";
    static final String NARROWER = CORE + "narrower";
    static final String XL_PREF_LABEL = XL + "prefLabel";
    static final String XL_ALT_LABEL = XL + "altLabel";
    static final String XL_LITERAL_FORM = XL + "literalForm";
    static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    static final String TITLE = "http://purl.org/dc/terms/title";
    static final String OLD_TITLE = "http://purl.org/dc/elements/1.1/title";
    static final String VERSION = "http://www.w3.org/2002/07/owl#versionInfo";

    /** Kinds of links between taxonomies, by the word for them. */
    static final Map<String, String> MATCHES = Map.of(
            CORE + "exactMatch", "EXACT",
            CORE + "closeMatch", "CLOSE",
            CORE + "broadMatch", "BROAD",
            CORE + "narrowMatch", "NARROW",
            CORE + "relatedMatch", "RELATED");

    private Skos() {}

    /** The last part of an address. */
    static String localName(String address) {
        int end = address.length();
        while (end > 0 && (address.charAt(end - 1) == '/' || address.charAt(end - 1) == '#')) {
            end--;
        }
        String trimmed = address.substring(0, end);
        return trimmed.substring(
                Math.max(trimmed.lastIndexOf('/'), Math.max(trimmed.lastIndexOf('#'), trimmed.lastIndexOf(':'))) + 1);
    }
}

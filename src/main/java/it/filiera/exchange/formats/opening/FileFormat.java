package it.filiera.exchange.formats.opening;

/** What somebody brought in, as far as the content of the file tells. */
public enum FileFormat {
    /** A zip with {@code bundle.json}. */
    BUNDLE("zip"),
    /** A zip with tables of CORDIS. */
    CORDIS_ZIP("zip"),
    /** One table of CORDIS. */
    CORDIS_TABLE("csv", "txt"),
    /** A table of links between two taxonomies. */
    CROSSWALK_TABLE("csv", "txt", "tsv"),
    /** Any other table in CSV: a member list, most likely. */
    TABLE("csv", "txt", "tsv"),
    /** An Excel workbook: a member list, most likely. */
    WORKBOOK("xlsx", "xlsm"),
    /** RDF in Turtle. */
    TURTLE("ttl", "turtle", "n3", "nt"),
    /** RDF in XML. */
    RDF_XML("rdf", "xml", "owl", "skos"),
    /** RDF in JSON. */
    JSON_LD("jsonld", "json");

    private final String endings;

    FileFormat(String... endings) {
        this.endings = " " + String.join(" ", endings) + " ";
    }

    /** Whether a name of this ending promises this format; a name without an ending promises nothing. */
    boolean fits(String ending) {
        return ending.isEmpty() || endings.contains(" " + ending + " ");
    }
}

package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.RefusalCode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises RDF by the way it begins. */
final class RdfSigns {

    private static final Pattern TURTLE = Pattern.compile(
            "^(?:\\s*#[^\\n\\r]*[\\n\\r]+)*\\s*(?:@prefix\\s|@base\\s|prefix\\s+[\\w-]*:|base\\s*<|<[a-z][a-z0-9+.-]*:[^>\\s]*>\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("^<(?:\\?xml|!--|!doctype|[a-z][\\w.-]*:rdf\\b|rdf\\b)", Pattern.CASE_INSENSITIVE);
    private static final String RDF_NAMESPACE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private RdfSigns() {}

    /**
     * The format of RDF; empty when the text is something else, such as a table.
     *
     * @throws FileRefused for XML and JSON that is no RDF
     */
    static Optional<FileFormat> format(String name, String head) {
        if (XML.matcher(head).find()) {
            if (head.contains(RDF_NAMESPACE)) {
                return Optional.of(FileFormat.RDF_XML);
            }
            throw new FileRefused(
                    name,
                    RefusalCode.NO_TAXONOMY,
                    "it is XML, but no RDF; give the taxonomy as SKOS, or a table as .csv");
        }
        if (TURTLE.matcher(head).find()) {
            return Optional.of(FileFormat.TURTLE);
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            if (head.contains("\"@context\"") || head.contains("\"@graph\"") || head.contains("\"@id\"")) {
                return Optional.of(FileFormat.JSON_LD);
            }
            throw new FileRefused(
                    name,
                    head.contains("\"filiera-bundle\"") ? RefusalCode.NO_BUNDLE : RefusalCode.NO_TAXONOMY,
                    head.contains("\"filiera-bundle\"")
                            ? "it is the description of a bundle without its tables; give the zip that has both"
                            : "it is JSON, but no JSON-LD; give the taxonomy as SKOS, or a table as .csv");
        }
        return Optional.empty();
    }
}

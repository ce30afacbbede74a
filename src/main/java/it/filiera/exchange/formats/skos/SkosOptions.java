package it.filiera.exchange.formats.skos;

import it.filiera.exchange.formats.KnownConcepts.Kind;
import it.filiera.exchange.formats.opening.FileFormat;
import org.jspecify.annotations.Nullable;

/**
 * What has to be said beside the file.
 *
 * @param format how it is written
 * @param kind what its concepts are; a taxonomy that we know by its address keeps its own
 * @param scheme identifier of the scheme, when a person names it; null to make one of the file's
 * @param rank weight of the source
 */
public record SkosOptions(
        FileFormat format, Kind kind, @Nullable String scheme, int rank) {

    RdfFile.Syntax syntax() {
        return switch (format) {
            case TURTLE -> RdfFile.Syntax.TURTLE;
            case RDF_XML -> RdfFile.Syntax.RDF_XML;
            case JSON_LD -> RdfFile.Syntax.JSON_LD;
            default -> throw new IllegalArgumentException("No taxonomy is written as " + format);
        };
    }
}

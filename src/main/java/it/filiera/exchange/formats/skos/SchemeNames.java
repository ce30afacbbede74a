package it.filiera.exchange.formats.skos;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.exchange.formats.KnownConcepts.Kind;
import it.filiera.exchange.formats.values.Folded;
import it.filiera.exchange.formats.values.WordTable;
import java.util.List;

/**
 * What a taxonomy and its concepts are called in the graph.
 *
 * @param scheme identifier of the scheme
 * @param concepts what identifiers of its concepts begin with
 * @param pathNotation whether the notation in the graph is the path from the top, as CORDIS writes EuroSciVoc:
 *     {@code /23/47} for the concept 47 below 23
 */
record SchemeNames(String scheme, String concepts, Kind kind, boolean pathNotation) {

    private static final List<NamedCsvRecord> KNOWN = WordTable.rows("skos/schemes.csv");

    /**
     * Names for a taxonomy at an address: those of the graph when we know it, else made of its title.
     *
     * @param title of the taxonomy, or the name of the file
     */
    static SchemeNames of(String address, String title, SkosOptions options) {
        for (NamedCsvRecord known : KNOWN) {
            if (address.startsWith(known.getField("begins"))) {
                return new SchemeNames(
                        known.getField("scheme"),
                        known.getField("concepts"),
                        Kind.valueOf(known.getField("kind")),
                        known.getField("notation").equals("PATH"));
            }
        }
        String slug = options.scheme() == null ? slug(title) : options.scheme().replaceFirst("^scheme:", "");
        String prefix =
                switch (options.kind()) {
                    case TECHNOLOGY -> "tech:";
                    case PRIORITY_AREA -> "area:";
                    case INDUSTRY -> "industry:";
                };
        return new SchemeNames("scheme:" + slug, prefix + slug + "-", options.kind(), false);
    }

    private static String slug(String title) {
        String slug = Folded.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "taxonomy" : slug.substring(0, Math.min(slug.length(), 60));
    }

    /** Identifier of the source of what an import says about the scheme. */
    String source() {
        return "source:skos-" + scheme.substring(scheme.indexOf(':') + 1);
    }
}

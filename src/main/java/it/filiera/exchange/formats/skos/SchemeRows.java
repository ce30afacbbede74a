package it.filiera.exchange.formats.skos;

import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import org.jspecify.annotations.Nullable;

/** Rows for a scheme and for the source of what the file says about it. */
final class SchemeRows {

    private final TableWriter schemes;
    private final TableWriter sources;
    private final int rank;

    SchemeRows(BundleFolder bundle, int rank) {
        this.schemes = bundle.table("schemes");
        this.sources = bundle.table("sources");
        this.rank = rank;
    }

    void put(SkosScheme scheme, String file) {
        SkosThing thing = scheme.thing();
        String english = thing == null ? null : thing.shown().preferred("en");
        String italian = thing == null ? null : thing.shown().preferred("it");
        String address = blankIsNull(scheme.address());
        TableRow row = schemes.row()
                .set("id", scheme.names().scheme())
                .set("title_en", english == null && italian == null ? scheme.title() : english)
                .set("title_it", italian)
                .set("kind", scheme.names().kind())
                .set("version", thing == null || thing.versions.isEmpty() ? null : thing.versions.last())
                .set("source", scheme.names().source())
                .set("record", address == null ? file : address);
        schemes.put(row);
        TableRow source = sources.row()
                .set("id", scheme.names().source())
                .set("title", scheme.title())
                .set("address", address)
                .set("rank", rank)
                .set("status", "QUOTED");
        sources.put(source);
    }

    private static @Nullable String blankIsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package it.filiera.exchange.merges;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of two organisations that may be one, as the graph shows it; see {@code merge-candidates.graphqls}. */
record MergeSide(
        String id,
        @Nullable String spelling,
        String organisation,
        @Nullable String name,
        List<String> names,
        @Nullable String type,
        @Nullable String country,
        @Nullable String city,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String url,
        @Nullable String pic,
        @Nullable String vat,
        @Nullable String taxCode,
        @Nullable String ror,
        int projects,
        int memberships,
        List<String> sources) {

    MergeSide {
        names = List.copyOf(names);
        sources = List.copyOf(sources);
    }

    /** The same with the spelling under which it was compared. */
    MergeSide spelled(@Nullable String compared) {
        return new MergeSide(
                id,
                compared,
                organisation,
                name,
                names,
                type,
                country,
                city,
                address,
                postcode,
                url,
                pic,
                vat,
                taxCode,
                ror,
                projects,
                memberships,
                sources);
    }
}

package it.filiera.catalogue.organisations;

import it.filiera.catalogue.Labels;
import java.util.List;

/** One dimension by which a list can be narrowed, named as the field of the filter. */
record Facet(String name, List<Bucket> buckets) {

    Facet {
        buckets = List.copyOf(buckets);
    }

    /** A value that can be chosen, and how many results it would leave. */
    record Bucket(String key, Labels labels, int count) {}
}

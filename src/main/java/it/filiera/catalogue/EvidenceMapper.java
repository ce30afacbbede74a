package it.filiera.catalogue;

import it.filiera.graphdb.Row;
import org.jspecify.annotations.Nullable;

/** Reads one piece of evidence from a map with {@code link} (its properties), {@code projects} and {@code projectCount}. */
public final class EvidenceMapper {

    private EvidenceMapper() {}

    public static Evidence evidence(Row row) {
        Row link = row.requireRow("link");
        Provenance provenance = ProvenanceMapper.provenance(link);
        boolean declared = provenance.origin() == Origin.DECLARED;
        @Nullable Integer projectCount = declared ? null : row.integer("projectCount");
        return new Evidence(provenance, declared ? null : link.string("family"), row.strings("projects"), projectCount);
    }
}

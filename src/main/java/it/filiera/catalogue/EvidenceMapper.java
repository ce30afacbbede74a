package it.filiera.catalogue;

import it.filiera.graphdb.Row;
import java.util.List;

/** Reads one piece of evidence from the properties of a link to a technology or an area. */
public final class EvidenceMapper {

    private EvidenceMapper() {}

    public static Evidence evidence(Row link) {
        Provenance provenance = ProvenanceMapper.provenance(link);
        return provenance.origin() == Origin.DECLARED
                ? new Evidence(provenance, null, List.of(), null)
                : new Evidence(
                        provenance, link.string("family"), link.strings("projects"), link.integer("projectCount"));
    }
}

package it.filiera.catalogue.cluster;

import it.filiera.catalogue.AreaEvidence;
import it.filiera.catalogue.TechnologyEvidence;
import java.util.List;

/** What a cluster works on, by what its links to areas, industries and technologies mean. */
record ClusterAreas(List<AreaEvidence> areas, List<TechnologyEvidence> technologyFields) {

    static final ClusterAreas NONE = new ClusterAreas(List.of(), List.of());

    ClusterAreas {
        areas = List.copyOf(areas);
        technologyFields = List.copyOf(technologyFields);
    }

    /** Those of one relation, for example S3_PRIORITY. */
    List<AreaEvidence> of(String relation) {
        return areas.stream().filter(area -> relation.equals(area.relation())).toList();
    }
}

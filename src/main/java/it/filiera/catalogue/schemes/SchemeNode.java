package it.filiera.catalogue.schemes;

import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Labels;
import it.filiera.catalogue.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A scheme as it is stored. */
@Node("Scheme")
record SchemeNode(
        @Id String id,
        @Nullable String titleEn,
        @Nullable String titleIt,
        EntityKind kind,
        @Nullable String version,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String region,
        @Nullable String source) {

    Scheme scheme() {
        return new Scheme(id, new Labels(titleEn, titleIt), kind, version, validFrom, validTo, region, source);
    }
}

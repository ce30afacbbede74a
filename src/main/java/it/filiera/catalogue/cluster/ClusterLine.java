package it.filiera.catalogue.cluster;

import it.filiera.catalogue.Labels;
import it.filiera.catalogue.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A line of a cluster's profile: a service, a funded programme or an achievement.
 *
 * @param kind      SERVICE, SERVICE_LINE, AXIS, TASK; EUROPEAN, PROJECT, REGIONAL_OR_NATIONAL; or ACHIEVEMENT
 * @param text      the source's words
 * @param projectId the project an achievement is about
 */
record ClusterLine(
        String id,
        String kind,
        Labels names,
        @Nullable String text,
        @Nullable String projectId,
        Provenance provenance) {}

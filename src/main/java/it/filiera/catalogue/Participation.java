package it.filiera.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The part of one organisation in one project, as one source gives it.
 *
 * @param roleAsSaid   in the source's own word
 * @param contribution funding it receives; null when unknown
 * @param active       whether it is still active in the project; null when unknown
 */
public record Participation(
        String organisationId,
        String projectId,
        ParticipationRole role,
        @Nullable String roleAsSaid,
        @Nullable Money contribution,
        @Nullable Boolean active,
        Provenance provenance) {}

package it.filiera.coverage;

import it.filiera.catalogue.ParticipationRole;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One participation behind a row of the table.
 *
 * @param contribution  EU contribution to the organisation in EUR; null when unknown
 * @param counted       the part of it that counts in this row; null when unknown
 * @param inside        whether the organisation lies in the region
 * @param newcomer      whether the organisation's first project starts within the period; null when the data do not tell
 */
public record CoverageFact(
        String organisationId,
        String projectId,
        ParticipationRole role,
        @Nullable BigDecimal contribution,
        @Nullable BigDecimal counted,
        boolean inside,
        @Nullable Boolean newcomer) {}

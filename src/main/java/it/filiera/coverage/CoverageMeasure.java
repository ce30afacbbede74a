package it.filiera.coverage;

import it.filiera.catalogue.ParticipationRole;

/** The figures of a row that one may look behind. */
enum CoverageMeasure {
    PARTICIPATIONS,
    COORDINATIONS,
    NEWCOMERS,
    UNKNOWN_CONTRIBUTIONS,
    OUTSIDE;

    boolean counts(CoverageFact fact) {
        return switch (this) {
            case PARTICIPATIONS -> fact.inside();
            case COORDINATIONS -> fact.inside() && fact.role() == ParticipationRole.COORDINATOR;
            case NEWCOMERS -> fact.inside() && Boolean.TRUE.equals(fact.newcomer());
            case UNKNOWN_CONTRIBUTIONS -> fact.inside() && fact.contribution() == null;
            case OUTSIDE -> !fact.inside();
        };
    }
}

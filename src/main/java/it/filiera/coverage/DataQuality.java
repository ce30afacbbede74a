package it.filiera.coverage;

import it.filiera.snapshot.SnapshotStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is known, and what rests on inference.
 *
 * @param regionId  null for everything loaded
 * @param conflicts organisations about which sources differ, field by field
 * @param stale     organisations whose every dated statement is older than five years
 */
record DataQuality(
        @Nullable String regionId,
        SnapshotStamp snapshot,
        List<KnownFacts> known,
        List<FieldConflict> conflicts,
        int stale,
        List<Headline> headlines) {

    /** Of how many things a fact is known. */
    record KnownFacts(Fact fact, int known, int of) {}

    /** How many organisations sources disagree about. */
    record FieldConflict(String field, int organisations) {}

    /** A figure as it is shown, and without what rules concluded. */
    record Headline(HeadlineFigure figure, int shown, int declaredOnly) {}

    /** Facts that answers depend on. */
    enum Fact {
        ORGANISATION_TYPE,
        ORGANISATION_REGION,
        ORGANISATION_SME,
        PROJECT_START,
        PROJECT_AREA,
        PROJECT_TECHNOLOGY,
        PARTICIPATION_CONTRIBUTION
    }

    /** Figures that inference carries. */
    enum HeadlineFigure {
        ORGANISATIONS_WITH_TECHNOLOGY,
        ORGANISATIONS_WITH_AREA,
        PROJECTS_WITH_AREA,
        PROJECTS_WITH_TECHNOLOGY
    }
}

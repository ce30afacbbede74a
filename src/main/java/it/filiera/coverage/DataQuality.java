package it.filiera.coverage;

import it.filiera.snapshot.SnapshotStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is known, and what rests on inference.
 *
 * @param regionId  null for everything loaded
 * @param conflicts organisations about which sources differ, field by field
 * @param links     what links to technologies and areas rest on
 * @param stale     organisations whose every dated statement is older than five years
 */
record DataQuality(
        @Nullable String regionId,
        SnapshotStamp snapshot,
        List<KnownFacts> known,
        List<FieldConflict> conflicts,
        int stale,
        List<Headline> headlines,
        List<LinkBasis> links) {

    /** Of how many things a fact is known. */
    record KnownFacts(Fact fact, int known, int of) {}

    /**
     * How many organisations sources disagree about.
     *
     * @param codes of the regions that were looked at; null for everywhere
     */
    record FieldConflict(
            String field, int organisations, @Nullable List<String> codes) {}

    /** A figure as it is shown, and without what rules concluded. */
    record Headline(HeadlineFigure figure, int shown, int declaredOnly) {}

    /** What the links of one kind rest on. */
    record LinkBasis(ConceptLink link, int declared, int inferred, int suggested) {}

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

    /** Links of things to concepts. */
    enum ConceptLink {
        ORGANISATION_TECHNOLOGY,
        ORGANISATION_AREA,
        PROJECT_TECHNOLOGY,
        PROJECT_AREA
    }

    /** Figures that inference carries. */
    enum HeadlineFigure {
        ORGANISATIONS_WITH_TECHNOLOGY,
        ORGANISATIONS_WITH_AREA,
        PROJECTS_WITH_AREA,
        PROJECTS_WITH_TECHNOLOGY
    }
}

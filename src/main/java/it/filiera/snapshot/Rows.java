package it.filiera.snapshot;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a network is built from, row by row; all ends of links are identifiers. Unknown is null. */
public final class Rows {

    private Rows() {}

    /**
     * An organisation.
     *
     * @param region identifier of the smallest region known
     */
    public record OrganisationRow(
            String id,
            @Nullable String name,
            @Nullable String type,
            @Nullable String country,
            @Nullable String region,
            @Nullable Boolean sme) {}

    /** A project; of its programmes the first by alphabet is kept. */
    public record ProjectRow(
            String id,
            @Nullable Integer startYear,
            @Nullable Integer endYear,
            @Nullable String topic,
            List<String> programmes) {

        public ProjectRow {
            programmes = List.copyOf(programmes);
        }
    }

    /**
     * That an organisation takes part in a project, as one source says.
     *
     * @param source place of the source in the order in which sources are believed, 0 first: where several tell a
     *     contribution, that of the first counts; what one source says several times (merged organisations) adds up
     */
    public record ParticipationRow(String organisation, String project, Role role, OptionalLong cents, int source) {}

    /** That an organisation belongs to a cluster. */
    public record MembershipRow(
            String member,
            String cluster,
            @Nullable Integer fromYear,
            @Nullable Integer toYear) {}

    /** A concept with those one step broader. */
    public record ConceptRow(
            String id,
            ConceptKind kind,
            @Nullable String scheme,
            @Nullable String labelEn,
            @Nullable String labelIt,
            List<String> broader) {

        public ConceptRow {
            broader = List.copyOf(broader);
        }
    }

    /**
     * That an organisation or project has a concept, says one source or one family of our rules.
     *
     * @param family     family of evidence; links of one family say the same thing again
     * @param confidence null where a source declares it without a number
     */
    public record ConceptLinkRow(
            String thing,
            String concept,
            String family,
            @Nullable Double confidence,
            boolean declared) {}

    /** A region with the one it is a part of. */
    public record RegionRow(
            String id,
            @Nullable String code,
            @Nullable Integer level,
            @Nullable String parent) {}
}

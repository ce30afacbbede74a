package it.filiera.coverage;

import it.filiera.catalogue.OrganisationType;
import it.filiera.indices.Specialisation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table: an area, what belongs to none, or the total. "Members" are organisations of the region that take part in a
 * project of the row that starts in the period.
 *
 * @param areaId               null for what belongs to no area, and for the total
 * @param members              how many there are
 * @param declaring            organisations of the region of which it is known that they work in the area themselves, whatever the
 *                             period; null where there is no area
 * @param projects             with at least one member
 * @param suggestedProjects    further ones that may belong here (confidence 0.4 to 0.7), not counted in any other figure
 * @param projectShare         as projects, each divided equally among its areas: these sum up to the total
 * @param funding              EU contribution to members in EUR, each divided equally among the areas of its project; null when
 *                             none is known
 * @param unknownContributions participations of members whose contribution no source tells
 * @param newcomers            members whose first project in the data starts in the period; null when the data do not go back further
 * @param coordinated          projects that a member coordinates
 * @param coordinatorShare     of all projects; null without projects
 * @param outsideShare         participations from outside the region, of those whose place is known; null without any
 * @param specialisation       null where there is nothing to compare with
 */
public record AreaCoverage(
        @Nullable String areaId,
        int members,
        List<TypeCount> membersByType,
        @Nullable Integer declaring,
        int projects,
        int suggestedProjects,
        double projectShare,
        @Nullable BigDecimal funding,
        int unknownContributions,
        @Nullable Integer newcomers,
        int coordinated,
        @Nullable Double coordinatorShare,
        @Nullable Double outsideShare,
        AreaTrend trend,
        @Nullable Specialisation specialisation,
        List<CoverageFact> facts) {

    public AreaCoverage {
        membersByType = List.copyOf(membersByType);
        facts = List.copyOf(facts);
    }

    /** How many members are of a type. */
    public record TypeCount(OrganisationType type, int count) {}
}

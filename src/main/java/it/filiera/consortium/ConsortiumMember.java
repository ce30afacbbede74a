package it.filiera.consortium;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Origin;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Technology;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member and why.
 *
 * @param asked           whether the request names it
 * @param knows           members it worked with
 * @param onlyFor         technologies that nobody else covers
 * @param onlyFrom        its country, where nobody else is from there; else null
 */
record ConsortiumMember(
        Organisation organisation,
        boolean coordinator,
        boolean asked,
        List<ConsortiumCoverage> covers,
        List<ConsortiumRole> roles,
        int relevance,
        int familiarity,
        List<Organisation> knows,
        @Nullable Long cost,
        List<Technology> onlyFor,
        @Nullable String onlyFrom) {

    public @Nullable Double usualContribution() {
        return cost == null ? null : Double.valueOf((double) cost);
    }

    /**
     * How a member covers a technology.
     *
     * @param projects     latest first, the first few
     * @param projectCount of all
     */
    record ConsortiumCoverage(
            Technology technology, double confidence, Origin origin, List<Project> projects, int projectCount) {}
}

package it.filiera.paths.hops;

import it.filiera.snapshot.Network;
import it.filiera.snapshot.Projects;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which joint work and which memberships count.
 *
 * @param since   only what went on in or after this year; projects that no source dates do not count then
 * @param asOf    only what had begun by the end of this year; what no source dates does not count then
 * @param exclude identifiers of organisations, projects and clusters to leave out; unknown ones leave out nothing
 */
public record HopFilter(@Nullable Integer since, @Nullable Integer asOf, List<String> exclude) {

    /** Everything counts. */
    public static final HopFilter OPEN = new HopFilter(null, null, List.of());

    public HopFilter {
        exclude = List.copyOf(exclude);
    }

    boolean isOpen() {
        return since == null && asOf == null && exclude.isEmpty();
    }

    boolean counts(Projects projects, int project) {
        int start = projects.startYear(project);
        return (since == null || projects.lastYear(project) >= since)
                && (asOf == null || (start != Projects.NO_YEAR && start <= asOf));
    }

    /** Whether a membership counts; one without an end goes on. */
    boolean counts(int fromYear, int toYear) {
        return (since == null || toYear == Projects.NO_YEAR || toYear >= since)
                && (asOf == null || (fromYear != Projects.NO_YEAR && fromYear <= asOf));
    }

    BitSet excludedOrganisations(Network network) {
        return numbers(exclude.stream().map(network::organisation).toList());
    }

    BitSet excludedProjects(Network network) {
        return numbers(exclude.stream().map(network.projects()::number).toList());
    }

    private static BitSet numbers(Collection<Integer> found) {
        BitSet numbers = new BitSet();
        found.stream().filter(number -> number >= 0).forEach(numbers::set);
        return numbers;
    }
}

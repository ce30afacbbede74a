package it.filiera.valuechain;

import java.util.Comparator;
import java.util.List;

/**
 * An organisation that has a technology, or may have it.
 *
 * @param confidence that it has it: 0.7 and more counts, less is only suggested
 * @param declared   whether a source says so; else only rules of ours do
 * @param projects   how many of its projects use the technology
 * @param projectIds some of them, latest first
 */
public record Supplier(
        String organisationId, double confidence, boolean declared, int projects, List<String> projectIds) {

    /** Those with most projects first, then the surest, then by identifier. */
    static final Comparator<Supplier> ORDER = Comparator.comparingInt(Supplier::projects)
            .thenComparingDouble(Supplier::confidence)
            .reversed()
            .thenComparing(Supplier::organisationId);

    public Supplier {
        projectIds = List.copyOf(projectIds);
    }

    /** Weight by which the concentration on few suppliers is told. */
    double weight() {
        return Math.max(1, projects);
    }
}

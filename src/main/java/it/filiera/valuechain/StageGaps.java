package it.filiera.valuechain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a stage stands.
 *
 * @param verdict        the worst of the findings
 * @param findings       all that is to be said, worst first
 * @param coverage       share of the required technologies with a supplier, one that hangs on a single supplier counting half; of
 *                       those that are known. Null when none is known or none is required
 * @param pathShare      share of the ways through the chain that lead through it
 * @param severity       pathShare x (1 - coverage); null when coverage is
 * @param severityAtMost the same if all that is unknown turns out to be missing; null when nothing is required
 * @param confidence     of the verdict, 0 to 1; null when nothing is required
 * @param missingActors  kinds of actors that no supplier belongs to; empty also when types are unknown
 * @param closings       ways to close what is missing, most worthwhile first
 */
public record StageGaps(
        String stageId,
        GapVerdict verdict,
        List<GapVerdict> findings,
        @Nullable Double coverage,
        double pathShare,
        @Nullable Double severity,
        @Nullable Double severityAtMost,
        @Nullable Double confidence,
        List<TechnologyGap> technologies,
        List<ActorType> missingActors,
        List<Closing> closings) {

    public StageGaps {
        findings = List.copyOf(findings);
        technologies = List.copyOf(technologies);
        missingActors = List.copyOf(missingActors);
        closings = List.copyOf(closings);
    }
}

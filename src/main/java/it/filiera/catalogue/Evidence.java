package it.filiera.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence for a link to a technology or an area.
 *
 * @param family       family of sources it belongs to, within which evidence does not add up; null for a declaration
 * @param projectIds   projects that carry it, at most ten, latest first; empty for a declaration
 * @param projectCount how many projects carry it; null for a declaration
 */
public record Evidence(
        Provenance provenance,
        @Nullable String family,
        List<String> projectIds,
        @Nullable Integer projectCount) {

    public Evidence {
        projectIds = List.copyOf(projectIds);
    }
}

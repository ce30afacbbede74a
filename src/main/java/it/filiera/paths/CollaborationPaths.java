package it.filiera.paths;

import it.filiera.catalogue.Organisation;
import it.filiera.snapshot.SnapshotStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways found between two organisations.
 *
 * @param from     null when there is no such organisation
 * @param to       null when there is no such organisation
 * @param paths    lowest cost first
 * @param none     why there is no path; null when there is one
 * @param snapshot which state of the graph was searched
 */
record CollaborationPaths(
        @Nullable Organisation from,
        @Nullable Organisation to,
        List<CollaborationPath> paths,
        @Nullable NoPath none,
        SnapshotStamp snapshot) {

    /**
     * One way from one organisation to another.
     *
     * @param cost see {@link it.filiera.paths.search.HopCost}
     */
    record CollaborationPath(List<Hop> hops, double cost) {

        CollaborationPath {
            hops = List.copyOf(hops);
        }

        public int length() {
            return hops.size();
        }
    }
}

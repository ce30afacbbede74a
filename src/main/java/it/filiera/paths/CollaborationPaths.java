package it.filiera.paths;

import it.filiera.catalogue.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways found between two organisations.
 *
 * @param from  null when there is no such organisation
 * @param to    null when there is no such organisation
 * @param paths shortest first
 * @param none  why there is no path; null when there is one
 */
record CollaborationPaths(
        @Nullable Organisation from,
        @Nullable Organisation to,
        List<CollaborationPath> paths,
        @Nullable NoPath none) {

    /** One way from one organisation to another; its cost is the number of hops. */
    record CollaborationPath(List<Hop> hops) {

        CollaborationPath {
            hops = List.copyOf(hops);
        }

        public int length() {
            return hops.size();
        }

        public double cost() {
            return hops.size();
        }
    }
}

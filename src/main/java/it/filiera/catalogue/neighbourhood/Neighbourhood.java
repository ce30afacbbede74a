package it.filiera.catalogue.neighbourhood;

import it.filiera.catalogue.Entity;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.OrganisationType;
import it.filiera.catalogue.Origin;
import it.filiera.catalogue.YearRange;
import it.filiera.kernel.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing and one page of what is directly linked to it.
 *
 * @param id    of the thing at the centre
 * @param links kinds of links wanted, in the order in which they are shown
 */
record Neighbourhood(String id, List<LinkKind> links, Connection<Neighbour> page) {

    Neighbourhood {
        links = List.copyOf(links);
    }

    public Connection.PageInfo pageInfo() {
        return page.pageInfo();
    }

    List<String> neighbours() {
        return page.edges().stream().map(Neighbour::id).toList();
    }

    /** The last neighbour shown; null when there is none. */
    @Nullable
    Neighbour last() {
        return page.edges().isEmpty() ? null : page.edges().get(page.edges().size() - 1);
    }

    /**
     * A node to be drawn.
     *
     * @param degree  projects of an organisation, participants of a project, links of any kind otherwise
     * @param years   of a project
     * @param country of an organisation
     * @param region  NUTS code of the smallest region known of an organisation
     */
    record GraphNode(
            Entity entity,
            @Nullable OrganisationType type,
            int degree,
            @Nullable YearRange years,
            @Nullable String country,
            @Nullable String region) {

        public String id() {
            return entity.id();
        }

        public EntityKind kind() {
            return entity.kind();
        }
    }

    /** A link to be drawn; several sources that say the same are one link. */
    record GraphEdge(
            String source,
            String target,
            LinkKind link,
            @Nullable String role,
            @Nullable YearRange years,
            Origin origin,
            @Nullable Double confidence,
            int weight,
            List<String> sources) {

        GraphEdge {
            sources = List.copyOf(sources);
        }

        GraphEdge from(List<String> titles) {
            return new GraphEdge(source, target, link, role, years, origin, confidence, weight, titles);
        }

        /** The same in every answer that shows the link. */
        public String id() {
            return link + ":" + source + ">" + target + (role == null ? "" : ":" + role);
        }
    }

    /** How much of the links of one kind is shown. */
    record LinkTotal(LinkKind link, int shown, int of) {}
}

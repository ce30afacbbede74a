package it.filiera.catalogue.cluster;

import it.filiera.catalogue.Cluster;
import it.filiera.catalogue.Membership;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.organisation.Memberships;
import it.filiera.kernel.Language;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Serves the lists of a cluster's profile, and the lines in them. */
@Controller
class ClusterListsController {

    private final ClusterLines lines;
    private final ClusterFigures figures;
    private final ClusterMembers members;
    private final Memberships memberships;

    ClusterListsController(
            ClusterLines lines, ClusterFigures figures, ClusterMembers members, Memberships memberships) {
        this.lines = lines;
        this.figures = figures;
        this.members = members;
        this.memberships = memberships;
    }

    /** What the cluster itself belongs to. */
    @BatchMapping
    List<List<Membership>> networks(List<Cluster> clusters) {
        return lists(clusters, memberships::of);
    }

    @BatchMapping
    List<List<ClusterLine>> services(List<Cluster> clusters) {
        return lists(clusters, lines::services);
    }

    @BatchMapping
    List<List<ClusterLine>> fundedProgrammes(List<Cluster> clusters) {
        return lists(clusters, lines::fundedProgrammes);
    }

    @BatchMapping
    List<List<ClusterLine>> achievements(List<Cluster> clusters) {
        return lists(clusters, lines::achievements);
    }

    @BatchMapping
    List<Composition> composition(List<Cluster> clusters) {
        return figures.compositions(clusters);
    }

    @BatchMapping
    List<List<Monitoring>> monitoring(List<Cluster> clusters) {
        return figures.monitoring(clusters);
    }

    @BatchMapping(typeName = "MembershipConnection")
    List<Integer> totalCount(List<MembershipConnection> pages) {
        return members.totals(pages);
    }

    @SchemaMapping(typeName = "ClusterService", field = "name")
    String serviceName(ClusterLine service, @Argument @Nullable Language language, Locale locale) {
        return service.names().in(Language.of(language, locale), service.id());
    }

    @SchemaMapping(typeName = "FundedProgramme", field = "name")
    String programmeName(ClusterLine programme) {
        return programme.names().in(Language.EN, programme.id());
    }

    @SchemaMapping(typeName = "Achievement", field = "name")
    String achievementName(ClusterLine achievement) {
        return achievement.names().in(Language.EN, achievement.id());
    }

    @SchemaMapping(typeName = "Achievement")
    @Nullable
    CompletableFuture<Project> project(ClusterLine achievement, DataLoader<String, Project> projects) {
        return achievement.projectId() == null ? null : projects.load(achievement.projectId());
    }

    private static <V> List<List<V>> lists(
            List<Cluster> clusters, Function<Collection<String>, Map<String, List<V>>> ask) {
        Map<String, List<V>> found =
                ask.apply(clusters.stream().map(Cluster::id).toList());
        return clusters.stream()
                .map(cluster -> found.getOrDefault(cluster.id(), List.of()))
                .toList();
    }
}

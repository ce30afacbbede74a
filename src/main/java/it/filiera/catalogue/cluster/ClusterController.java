package it.filiera.catalogue.cluster;

import it.filiera.catalogue.AreaEvidence;
import it.filiera.catalogue.Cluster;
import it.filiera.catalogue.Membership;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.TechnologyEvidence;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Serves {@code cluster}, and what its profile says about itself. */
@Controller
class ClusterController {

    private static final int DEFAULT_FIRST = 20;

    ClusterController(BatchLoaderRegistry loaders, ClusterAreasService areas, ClusterMembers members) {
        loaders.forTypePair(String.class, ClusterAreas.class)
                .registerMappedBatchLoader((ids, context) -> Mono.fromSupplier(() -> areas.of(ids)));
        loaders.forTypePair(ClusterMembers.Asked.class, MembershipConnection.class)
                .registerMappedBatchLoader((asked, context) -> Mono.fromSupplier(() -> members.of(asked)));
    }

    @QueryMapping
    CompletableFuture<Cluster> cluster(@Argument String id, DataLoader<String, Cluster> clusters) {
        return clusters.load(id);
    }

    @SchemaMapping(typeName = "Organisation", field = "cluster")
    @Nullable
    CompletableFuture<Cluster> ofOrganisation(Organisation organisation, DataLoader<String, Cluster> clusters) {
        return organisation.isCluster() ? clusters.load(organisation.id()) : null;
    }

    @SchemaMapping
    ContactNotice contacts(Cluster cluster) {
        return new ContactNotice(cluster.contactsListed());
    }

    @SchemaMapping
    String reason(ContactNotice notice, @Argument @Nullable Language language, Locale locale) {
        return notice.reasons().in(Language.of(language, locale), "");
    }

    @SchemaMapping
    @Nullable
    String mission(Cluster cluster, @Argument @Nullable Language language, Locale locale) {
        return cluster.missions().in(Language.of(language, locale));
    }

    @SchemaMapping
    CompletableFuture<List<AreaEvidence>> sectoralIndustries(Cluster cluster, DataLoader<String, ClusterAreas> areas) {
        return ofRelation("SECTORAL_INDUSTRY", cluster, areas);
    }

    @SchemaMapping
    CompletableFuture<List<AreaEvidence>> s3PriorityAreas(Cluster cluster, DataLoader<String, ClusterAreas> areas) {
        return ofRelation("S3_PRIORITY", cluster, areas);
    }

    @SchemaMapping
    CompletableFuture<List<AreaEvidence>> emergingIndustries(Cluster cluster, DataLoader<String, ClusterAreas> areas) {
        return ofRelation("EMERGING_INDUSTRY", cluster, areas);
    }

    @SchemaMapping
    CompletableFuture<List<AreaEvidence>> fieldsOfAction(Cluster cluster, DataLoader<String, ClusterAreas> areas) {
        return ofRelation("FIELD_OF_ACTION", cluster, areas);
    }

    @SchemaMapping
    CompletableFuture<List<TechnologyEvidence>> technologyFields(
            Cluster cluster, DataLoader<String, ClusterAreas> areas) {
        return areas.load(cluster.id()).thenApply(found -> known(found).technologyFields());
    }

    @SchemaMapping
    CompletableFuture<MembershipConnection> members(
            Cluster cluster,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable List<Membership.Role> roles,
            DataLoader<ClusterMembers.Asked, MembershipConnection> members) {
        return members.load(ClusterMembers.Asked.of(cluster.id(), roles, first == null ? DEFAULT_FIRST : first, after));
    }

    private static CompletableFuture<List<AreaEvidence>> ofRelation(
            String relation, Cluster cluster, DataLoader<String, ClusterAreas> areas) {
        return areas.load(cluster.id()).thenApply(found -> known(found).of(relation));
    }

    private static ClusterAreas known(@Nullable ClusterAreas found) {
        return found == null ? ClusterAreas.NONE : found;
    }
}

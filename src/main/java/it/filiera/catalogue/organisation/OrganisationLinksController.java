package it.filiera.catalogue.organisation;

import it.filiera.catalogue.Membership;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Place;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Region;
import it.filiera.catalogue.Source;
import it.filiera.catalogue.Technology;
import it.filiera.catalogue.organisation.OrganisationProjectConnection.ProjectEdge;
import it.filiera.catalogue.organisation.PartnerConnection.PartnerEdge;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Gives the parts of a profile the things they refer to. */
@Controller
class OrganisationLinksController {

    @SchemaMapping
    @Nullable
    CompletableFuture<Region> region(Place place, DataLoader<String, Region> regions) {
        return place.regionId() == null ? null : regions.load(place.regionId());
    }

    @SchemaMapping
    CompletableFuture<List<Source>> sources(OrganisationName name, DataLoader<String, Source> sources) {
        return sources.loadMany(name.sourceIds());
    }

    @SchemaMapping
    CompletableFuture<Organisation> organisation(
            Membership membership, DataLoader<String, Organisation> organisations) {
        return organisations.load(membership.organisationId());
    }

    @SchemaMapping
    CompletableFuture<Organisation> cluster(Membership membership, DataLoader<String, Organisation> organisations) {
        return organisations.load(membership.clusterId());
    }

    @SchemaMapping
    CompletableFuture<Technology> technology(TechnologyLink link, DataLoader<String, Technology> technologies) {
        return technologies.load(link.technologyId());
    }

    @SchemaMapping(typeName = "OrganisationProjectEdge")
    CompletableFuture<Project> node(ProjectEdge edge, DataLoader<String, Project> projects) {
        return projects.load(edge.projectId());
    }

    @SchemaMapping(typeName = "PartnerEdge", field = "node")
    CompletableFuture<Organisation> partner(PartnerEdge edge, DataLoader<String, Organisation> organisations) {
        return organisations.load(edge.partnerId());
    }

    @SchemaMapping
    CompletableFuture<List<Project>> projects(PartnerEdge edge, DataLoader<String, Project> projects) {
        return projects.loadMany(edge.projectIds());
    }

    @SchemaMapping
    CompletableFuture<Organisation> organisation(Tie tie, DataLoader<String, Organisation> organisations) {
        return organisations.load(tie.organisationId());
    }
}

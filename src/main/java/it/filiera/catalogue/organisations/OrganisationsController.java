package it.filiera.catalogue.organisations;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.organisations.Facet.Bucket;
import it.filiera.catalogue.organisations.OrganisationConnection.OrganisationEdge;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Serves {@code organisations}; the total and the facets are computed only when asked for. */
@Controller
class OrganisationsController {

    private static final int DEFAULT_FIRST = 20;

    private final OrganisationsService organisations;
    private final FacetsService facets;

    OrganisationsController(OrganisationsService organisations, FacetsService facets) {
        this.organisations = organisations;
        this.facets = facets;
    }

    @QueryMapping
    OrganisationConnection organisations(
            @Argument @Nullable OrganisationFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable OrganisationOrder orderBy) {
        return organisations.page(
                filter == null ? OrganisationFilter.NONE : filter,
                orderBy,
                first == null ? DEFAULT_FIRST : first,
                after);
    }

    @SchemaMapping
    int totalCount(OrganisationConnection list) {
        return facets.total(list.conditions());
    }

    @SchemaMapping
    List<Facet> facets(OrganisationConnection list) {
        return facets.facets(list.filter(), list.conditions());
    }

    @SchemaMapping
    String label(Bucket bucket, @Argument @Nullable Language language, Locale locale) {
        return bucket.labels().in(Language.of(language, locale), bucket.key());
    }

    @SchemaMapping
    CompletableFuture<Organisation> node(OrganisationEdge edge, DataLoader<String, Organisation> loader) {
        return loader.load(edge.organisationId());
    }
}

package it.filiera.catalogue.organisation;

import it.filiera.catalogue.Figure;
import it.filiera.catalogue.Membership;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.PublishedOpportunity;
import it.filiera.catalogue.figures.Figures;
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
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Serves {@code organisation}, and those fields of organisations that are lists without arguments. */
@Controller
class OrganisationController {

    private final OrganisationNames names;
    private final Memberships memberships;
    private final OrganisationDeclarations declarations;
    private final OrganisationProjects projects;
    private final OrganisationPartners partners;
    private final OrganisationTies ties;
    private final Figures figures;

    OrganisationController(
            OrganisationNames names,
            Memberships memberships,
            OrganisationDeclarations declarations,
            OrganisationProjects projects,
            OrganisationPartners partners,
            OrganisationTies ties,
            Figures figures) {
        this.names = names;
        this.memberships = memberships;
        this.declarations = declarations;
        this.projects = projects;
        this.partners = partners;
        this.ties = ties;
        this.figures = figures;
    }

    @QueryMapping
    CompletableFuture<Organisation> organisation(@Argument String id, DataLoader<String, Organisation> organisations) {
        return organisations.load(id);
    }

    @SchemaMapping
    @Nullable
    String description(Organisation organisation, @Argument @Nullable Language language, Locale locale) {
        return organisation.descriptions().in(Language.of(language, locale));
    }

    @BatchMapping
    List<List<OrganisationName>> names(List<Organisation> organisations) {
        return lists(organisations, names::of);
    }

    @BatchMapping
    List<List<Membership>> memberships(List<Organisation> organisations) {
        return lists(organisations, memberships::of);
    }

    @BatchMapping
    List<List<TechnologyLink>> offers(List<Organisation> organisations) {
        return lists(organisations, declarations::offers);
    }

    @BatchMapping
    List<List<TechnologyLink>> seeks(List<Organisation> organisations) {
        return lists(organisations, declarations::seeks);
    }

    @BatchMapping
    List<Integer> projectCount(List<Organisation> organisations) {
        return inOrder(organisations, projects::counts, 0);
    }

    @BatchMapping
    List<Integer> partnerCount(List<Organisation> organisations) {
        return inOrder(organisations, partners::counts, 0);
    }

    @BatchMapping
    List<List<Figure>> figures(List<Organisation> organisations) {
        return lists(organisations, figures::of);
    }

    @BatchMapping
    List<List<PublishedOpportunity>> opportunities(List<Organisation> organisations) {
        return lists(organisations, ties::opportunities);
    }

    @BatchMapping
    List<List<Tie>> ties(List<Organisation> organisations) {
        return lists(organisations, ties::ties);
    }

    private static <V> List<List<V>> lists(
            List<Organisation> organisations, Function<Collection<String>, Map<String, List<V>>> ask) {
        return inOrder(organisations, ask, List.of());
    }

    private static <V> List<V> inOrder(
            List<Organisation> organisations, Function<Collection<String>, Map<String, V>> ask, V otherwise) {
        Map<String, V> found =
                ask.apply(organisations.stream().map(Organisation::id).toList());
        return organisations.stream()
                .map(organisation -> found.getOrDefault(organisation.id(), otherwise))
                .toList();
    }
}

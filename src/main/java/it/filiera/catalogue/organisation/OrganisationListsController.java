package it.filiera.catalogue.organisation;

import it.filiera.catalogue.AreaEvidence;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.TechnologyEvidence;
import it.filiera.kernel.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Serves those fields of organisations that take arguments: one query for all organisations asked with the same arguments. */
@Controller
class OrganisationListsController {

    private static final int FEW = 10;
    private static final int MORE = 20;

    private final OrganisationProjects projects;
    private final OrganisationPartners partners;

    OrganisationListsController(
            BatchLoaderRegistry loaders,
            OrganisationConcepts concepts,
            OrganisationProjects projects,
            OrganisationPartners partners) {
        this.projects = projects;
        this.partners = partners;
        loaders.<Asked<Most>, List<TechnologyEvidence>>forName("organisationTechnologies")
                .registerMappedBatchLoader((asked, context) -> Mono.fromSupplier(() -> answered(
                        asked,
                        (most, ids) -> concepts.technologies(ids, most.declaredOnly(), most.first()),
                        List.of())));
        loaders.<Asked<Most>, List<AreaEvidence>>forName("organisationAreas")
                .registerMappedBatchLoader((asked, context) -> Mono.fromSupplier(() -> answered(
                        asked, (most, ids) -> concepts.areas(ids, most.declaredOnly(), most.first()), List.of())));
        loaders.<Asked<Page>, OrganisationProjectConnection>forName("organisationProjects")
                .registerMappedBatchLoader((asked, context) ->
                        Mono.fromSupplier(() -> answered(asked, (page, ids) -> projects.of(ids, page), null)));
        loaders.<Asked<Page>, PartnerConnection>forName("organisationPartners")
                .registerMappedBatchLoader((asked, context) ->
                        Mono.fromSupplier(() -> answered(asked, (page, ids) -> partners.of(ids, page), null)));
    }

    @SchemaMapping
    CompletableFuture<List<TechnologyEvidence>> technologies(
            Organisation organisation,
            @Argument @Nullable Integer first,
            @Argument @Nullable Boolean declaredOnly,
            DataLoader<Asked<Most>, List<TechnologyEvidence>> organisationTechnologies) {
        return organisationTechnologies.load(new Asked<>(organisation.id(), Most.of(first, declaredOnly)));
    }

    @SchemaMapping
    CompletableFuture<List<AreaEvidence>> areas(
            Organisation organisation,
            @Argument @Nullable Integer first,
            @Argument @Nullable Boolean declaredOnly,
            DataLoader<Asked<Most>, List<AreaEvidence>> organisationAreas) {
        return organisationAreas.load(new Asked<>(organisation.id(), Most.of(first, declaredOnly)));
    }

    @SchemaMapping
    CompletableFuture<OrganisationProjectConnection> projects(
            Organisation organisation,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<Asked<Page>, OrganisationProjectConnection> organisationProjects) {
        Page page = OrganisationProjects.page(organisation.id(), first == null ? FEW : first, after);
        return organisationProjects.load(new Asked<>(organisation.id(), page));
    }

    @SchemaMapping
    CompletableFuture<PartnerConnection> partners(
            Organisation organisation,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<Asked<Page>, PartnerConnection> organisationPartners) {
        Page page = OrganisationPartners.page(organisation.id(), first == null ? FEW : first, after);
        return organisationPartners.load(new Asked<>(organisation.id(), page));
    }

    @BatchMapping(typeName = "OrganisationProjectConnection", field = "totalCount")
    List<Integer> projectTotals(List<OrganisationProjectConnection> pages) {
        Map<String, Integer> counts = projects.counts(pages.stream()
                .map(OrganisationProjectConnection::organisationId)
                .toList());
        return pages.stream()
                .map(page -> counts.getOrDefault(page.organisationId(), 0))
                .toList();
    }

    @BatchMapping(typeName = "PartnerConnection", field = "totalCount")
    List<Integer> partnerTotals(List<PartnerConnection> pages) {
        Map<String, Integer> counts = partners.counts(
                pages.stream().map(PartnerConnection::organisationId).toList());
        return pages.stream()
                .map(page -> counts.getOrDefault(page.organisationId(), 0))
                .toList();
    }

    /** One organisation, and the arguments with which it is asked. */
    record Asked<A>(String organisationId, A arguments) {}

    /** Arguments of a list that is not paged. */
    record Most(int first, boolean declaredOnly) {

        static Most of(@Nullable Integer first, @Nullable Boolean declaredOnly) {
            return new Most(
                    Page.within(first == null ? MORE : first, Page.MAX_FIRST), Boolean.TRUE.equals(declaredOnly));
        }
    }

    private static <A, V> Map<Asked<A>, V> answered(
            Set<Asked<A>> asked, BiFunction<A, Collection<String>, Map<String, V>> ask, @Nullable V otherwise) {
        Map<Asked<A>, V> answers = new HashMap<>();
        asked.stream().collect(Collectors.groupingBy(Asked::arguments)).forEach((arguments, same) -> {
            Map<String, V> found = ask.apply(
                    arguments, same.stream().map(Asked::organisationId).toList());
            same.forEach(one -> {
                V answer = found.getOrDefault(one.organisationId(), otherwise);
                if (answer != null) {
                    answers.put(one, answer);
                }
            });
        });
        return answers;
    }
}

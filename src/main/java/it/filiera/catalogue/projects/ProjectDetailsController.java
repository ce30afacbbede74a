package it.filiera.catalogue.projects;

import it.filiera.catalogue.AreaEvidence;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Participation;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Region;
import it.filiera.catalogue.TechnologyEvidence;
import it.filiera.kernel.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What a project leads to: one query for all projects of which the same is asked. */
@Controller
class ProjectDetailsController {

    private static final int DEFAULT_PARTICIPATIONS = 100;
    private static final int MOST_PARTICIPATIONS = 200;

    private final ProjectDetails details;

    ProjectDetailsController(ProjectDetails details, BatchLoaderRegistry loaders) {
        this.details = details;
        loaders.<Asked<Integer>, List<Participation>>forName("projectParticipations")
                .registerMappedBatchLoader((asked, environment) ->
                        Mono.fromSupplier(() -> answered(asked, (first, ids) -> details.participations(ids, first))));
        loaders.<Asked<Boolean>, List<TechnologyEvidence>>forName("projectTechnologies")
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(
                        () -> answered(asked, (declaredOnly, ids) -> details.technologies(ids, declaredOnly))));
        loaders.<Asked<Boolean>, List<AreaEvidence>>forName("projectAreas")
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(
                        () -> answered(asked, (declaredOnly, ids) -> details.areas(ids, declaredOnly))));
    }

    @SchemaMapping
    CompletableFuture<List<Participation>> participations(
            Project project,
            @Argument @Nullable Integer first,
            DataLoader<Asked<Integer>, List<Participation>> projectParticipations) {
        int most = Page.within(first == null ? DEFAULT_PARTICIPATIONS : first, MOST_PARTICIPATIONS);
        return projectParticipations.load(new Asked<>(project.id(), most));
    }

    @SchemaMapping
    CompletableFuture<List<TechnologyEvidence>> technologies(
            Project project,
            @Argument @Nullable Boolean declaredOnly,
            DataLoader<Asked<Boolean>, List<TechnologyEvidence>> projectTechnologies) {
        return projectTechnologies.load(new Asked<>(project.id(), Boolean.TRUE.equals(declaredOnly)));
    }

    @SchemaMapping
    CompletableFuture<List<AreaEvidence>> areas(
            Project project,
            @Argument @Nullable Boolean declaredOnly,
            DataLoader<Asked<Boolean>, List<AreaEvidence>> projectAreas) {
        return projectAreas.load(new Asked<>(project.id(), Boolean.TRUE.equals(declaredOnly)));
    }

    @BatchMapping
    List<Integer> participantCount(List<Project> projects) {
        Map<String, Integer> counts = details.participantCounts(ids(projects));
        return projects.stream()
                .map(project -> counts.getOrDefault(project.id(), 0))
                .toList();
    }

    @BatchMapping
    Map<Project, String> objective(List<Project> projects) {
        Map<String, String> objectives = details.objectives(ids(projects));
        return projects.stream()
                .distinct()
                .filter(project -> objectives.containsKey(project.id()))
                .collect(Collectors.toMap(Function.identity(), project -> objectives.get(project.id())));
    }

    @BatchMapping
    List<List<ProjectTie>> ties(List<Project> projects) {
        Map<String, List<ProjectTie>> ties = details.ties(ids(projects));
        return projects.stream()
                .map(project -> ties.getOrDefault(project.id(), List.of()))
                .toList();
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Region> region(Project project, DataLoader<String, Region> regions) {
        return project.regionId() == null ? null : regions.load(project.regionId());
    }

    @SchemaMapping
    CompletableFuture<Project> project(ProjectTie tie, DataLoader<String, Project> projects) {
        return projects.load(tie.otherId());
    }

    @SchemaMapping
    CompletableFuture<Organisation> organisation(
            Participation participation, DataLoader<String, Organisation> organisations) {
        return organisations.load(participation.organisationId());
    }

    @SchemaMapping
    CompletableFuture<Project> project(Participation participation, DataLoader<String, Project> projects) {
        return projects.load(participation.projectId());
    }

    private static List<String> ids(List<Project> projects) {
        return projects.stream().map(Project::id).distinct().toList();
    }

    /** One project, and the argument with which it is asked. */
    record Asked<A>(String projectId, A argument) {}

    private static <A, V> Map<Asked<A>, List<V>> answered(
            Set<Asked<A>> asked, BiFunction<A, Collection<String>, Map<String, List<V>>> ask) {
        Map<Asked<A>, List<V>> answers = new HashMap<>();
        asked.stream().collect(Collectors.groupingBy(Asked::argument)).forEach((argument, same) -> {
            Map<String, List<V>> found =
                    ask.apply(argument, same.stream().map(Asked::projectId).toList());
            same.forEach(one -> answers.put(one, found.getOrDefault(one.projectId(), List.of())));
        });
        return answers;
    }
}

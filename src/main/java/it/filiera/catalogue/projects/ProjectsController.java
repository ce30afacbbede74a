package it.filiera.catalogue.projects;

import it.filiera.catalogue.Project;
import it.filiera.kernel.Language;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The questions {@code project} and {@code projects}. */
@Controller
class ProjectsController {

    private static final int DEFAULT_FIRST = 20;

    private final ProjectsService service;

    ProjectsController(ProjectsService service) {
        this.service = service;
    }

    @QueryMapping
    @Nullable
    Project project(@Argument String id) {
        return service.one(id);
    }

    @QueryMapping
    ProjectConnection projects(
            @Argument @Nullable ProjectFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return service.list(
                Objects.requireNonNullElse(filter, ProjectFilter.ALL),
                Objects.requireNonNullElse(first, DEFAULT_FIRST),
                after);
    }

    @SchemaMapping
    @Nullable
    String title(Project project, @Argument @Nullable Language language, Locale locale) {
        return project.titles().in(Language.of(language, locale));
    }
}

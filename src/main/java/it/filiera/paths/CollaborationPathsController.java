package it.filiera.paths;

import it.filiera.catalogue.Source;
import it.filiera.kernel.Language;
import it.filiera.paths.CollaborationPaths.CollaborationPath;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code collaborationPaths}. */
@Controller
class CollaborationPathsController {

    private final CollaborationPathsService service;

    CollaborationPathsController(CollaborationPathsService service) {
        this.service = service;
    }

    @QueryMapping
    CollaborationPaths collaborationPaths(
            @Argument String from,
            @Argument String to,
            @Argument @Nullable Integer first,
            @Argument @Nullable Integer maxHops,
            @Argument @Nullable Integer since,
            @Argument @Nullable Integer asOf,
            @Argument @Nullable List<String> exclude) {
        return service.paths(PathRequest.of(from, to, first, maxHops, since, asOf, exclude));
    }

    @SchemaMapping
    String explanation(CollaborationPath path, @Argument @Nullable Language language, Locale locale) {
        return PathStory.of(Language.of(language, locale)).tell(path);
    }

    @SchemaMapping
    String explanation(NoPath none, @Argument @Nullable Language language, Locale locale) {
        return NoPathStory.tell(none, Language.of(language, locale));
    }

    @SchemaMapping
    CompletableFuture<Source> source(HopEvidence evidence, DataLoader<String, Source> sources) {
        return sources.load(evidence.sourceId());
    }
}

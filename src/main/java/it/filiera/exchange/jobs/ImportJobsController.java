package it.filiera.exchange.jobs;

import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What became of loads of data: {@code importJobs}, {@code importJob}. */
@Controller
class ImportJobsController {

    /** The first notices of one job. */
    record NoticesKey(String job, int first) {}

    private static final String NOTICES = "importNotices";

    private final ImportJobsService jobs;
    private final Permissions permissions;

    ImportJobsController(ImportJobsService jobs, Permissions permissions, BatchLoaderRegistry loaders) {
        this.jobs = jobs;
        this.permissions = permissions;
        loaders.<NoticesKey, List<ImportNotice>>forName(NOTICES)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> notices(keys)));
    }

    @QueryMapping
    Connection<NodeEdge<ImportJob>> importJobs(@Argument @Nullable Integer first, @Argument @Nullable String after) {
        return jobs.page(first, after);
    }

    @QueryMapping
    @Nullable
    ImportJob importJob(@Argument String id) {
        return jobs.find(id).orElse(null);
    }

    @SchemaMapping(typeName = "ImportJobConnection")
    int totalCount() {
        return jobs.count();
    }

    @SchemaMapping(typeName = "ImportJob")
    @Nullable
    OffsetDateTime estimatedEnd(ImportJob job) {
        return job.estimatedEnd(OffsetDateTime.now(ZoneOffset.UTC));
    }

    @SchemaMapping(typeName = "ImportJob")
    CompletableFuture<List<ImportNotice>> notices(
            ImportJob job,
            @Argument @Nullable Integer first,
            DataLoader<NoticesKey, List<ImportNotice>> importNotices) {
        return importNotices.load(new NoticesKey(job.id(), first == null ? ImportJobsService.DEFAULT_FIRST : first));
    }

    /**
     * One round trip for each number of notices asked for; nearly always one in all. Values are for those who may import: they
     * are what somebody's own list says, contacts included.
     */
    private Map<NoticesKey, List<ImportNotice>> notices(Set<NoticesKey> keys) {
        boolean valuesToo = permissions.allows(Permission.IMPORT);
        Map<NoticesKey, List<ImportNotice>> found = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(NoticesKey::first)).forEach((first, same) -> {
            List<String> ids = same.stream().map(NoticesKey::job).toList();
            jobs.notices(ids, first)
                    .forEach((job, notices) -> found.put(
                            new NoticesKey(job, first),
                            valuesToo
                                    ? notices
                                    : notices.stream()
                                            .map(ImportNotice::withoutValue)
                                            .toList()));
        });
        return found;
    }
}

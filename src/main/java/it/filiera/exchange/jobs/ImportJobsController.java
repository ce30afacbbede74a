package it.filiera.exchange.jobs;

import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Language;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    /** Which notices are asked for, of any job. */
    record NoticesPage(int first, @Nullable String after) {}

    record NoticesKey(String job, NoticesPage page) {}

    private static final String NOTICES = "importNotices";

    private final ImportJobsService jobs;
    private final Permissions permissions;

    ImportJobsController(ImportJobsService jobs, Permissions permissions, BatchLoaderRegistry loaders) {
        this.jobs = jobs;
        this.permissions = permissions;
        loaders.<NoticesKey, ImportNoticeConnection>forName(NOTICES)
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
    String problem(ImportJob job, Locale locale) {
        return Language.of(null, locale).pick(job.problem(), job.problemIt());
    }

    @SchemaMapping(typeName = "ImportJob")
    @Nullable
    OffsetDateTime estimatedEnd(ImportJob job) {
        return job.estimatedEnd(OffsetDateTime.now(ZoneOffset.UTC));
    }

    @SchemaMapping(typeName = "ImportJob")
    CompletableFuture<ImportNoticeConnection> notices(
            ImportJob job,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<NoticesKey, ImportNoticeConnection> importNotices) {
        return importNotices.load(new NoticesKey(
                job.id(), new NoticesPage(first == null ? ImportJobsService.DEFAULT_FIRST : first, after)));
    }

    /**
     * One round trip for each page of notices asked for; nearly always one in all. Values are for those who may import: they
     * are what somebody's own list says, contacts included.
     */
    private Map<NoticesKey, ImportNoticeConnection> notices(Set<NoticesKey> keys) {
        boolean valuesToo = permissions.allows(Permission.IMPORT);
        Map<NoticesKey, ImportNoticeConnection> found = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(NoticesKey::page)).forEach((page, same) -> {
            List<String> ids = same.stream().map(NoticesKey::job).toList();
            jobs.notices(ids, page.first(), page.after())
                    .forEach((job, notices) ->
                            found.put(new NoticesKey(job, page), valuesToo ? notices : notices.withoutValues()));
        });
        return found;
    }
}

package it.filiera.exchange.imports;

import it.filiera.exchange.jobs.ImportJob;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads of uploads: {@code startImport}, {@code cancelImport}, {@code importProgress}. */
@Controller
class ImportsController {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final ImportsService imports;
    private final JobFolder folders;
    private final RecognisedOrganisations recognised;

    ImportsController(ImportsService imports, JobFolder folders, RecognisedOrganisations recognised) {
        this.recognised = recognised;
        this.imports = imports;
        this.folders = folders;
    }

    @MutationMapping
    ImportJob startImport(@Argument ImportRequest input) {
        return imports.start(input);
    }

    @MutationMapping
    ImportJob cancelImport(@Argument String id) {
        return imports.cancel(id);
    }

    /** Looks twice a second at the record of the job, which any process may be working on; ends with the job. */
    @SubscriptionMapping
    Flux<ImportJob> importProgress(@Argument String id) {
        Supplier<Optional<ImportJob>> job = imports.watch(id);
        return Flux.interval(Duration.ZERO, LOOK_EVERY)
                .onBackpressureDrop()
                .concatMap(tick ->
                        Mono.fromSupplier(() -> job.get().orElse(null)).subscribeOn(Schedulers.boundedElastic()))
                .distinctUntilChanged()
                .takeUntil(ImportsService::isOver);
    }

    @BatchMapping(typeName = "ImportJob")
    Map<ImportJob, ImportRecognition> recognition(List<ImportJob> jobs) {
        Map<String, ImportRecognition> found =
                recognised.of(jobs.stream().map(ImportJob::id).toList());
        Map<ImportJob, ImportRecognition> byJob = new HashMap<>();
        jobs.forEach(job -> {
            ImportRecognition recognition = found.get(job.id());
            if (recognition != null) {
                byJob.put(job, recognition);
            }
        });
        return byJob;
    }

    /** For those who may import: names are as somebody's own list has them. */
    @SchemaMapping(typeName = "ImportJob")
    Connection<NodeEdge<ImportMerge>> merges(ImportJob job, @Argument int first, @Argument @Nullable String after) {
        return imports.merges(job.id(), first, after);
    }

    @SchemaMapping(typeName = "ImportJob")
    List<String> rejectedTables(ImportJob job) {
        return folders.rejectedTables(job.id());
    }
}

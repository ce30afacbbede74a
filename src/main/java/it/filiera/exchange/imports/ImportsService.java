package it.filiera.exchange.imports;

import it.filiera.exchange.jobs.ImportJob;
import it.filiera.exchange.jobs.ImportJobsService;
import it.filiera.exchange.jobs.ImportState;
import it.filiera.exchange.jobs.JobLog;
import it.filiera.exchange.jobs.NewJob;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Starts and stops loads of uploads. */
@Service
class ImportsService {

    record ClusterParameter(String id) {}

    static final Cypher<ClusterParameter> CLUSTER = Cypher.of("questions/exchange/members-of", ClusterParameter.class);

    private final GraphReader reader;
    private final GraphWriter writer;
    private final Uploads uploads;
    private final Translators translators;
    private final JobLog log;
    private final ImportJobsService jobs;
    private final ImportWorker worker;
    private final RecognisedOrganisations recognised;
    private final JsonMapper json;
    private final Permissions permissions;
    private final AuditLog audit;

    ImportsService(
            GraphReader reader,
            GraphWriter writer,
            Uploads uploads,
            Translators translators,
            JobLog log,
            ImportJobsService jobs,
            ImportWorker worker,
            RecognisedOrganisations recognised,
            JsonMapper json,
            Permissions permissions,
            AuditLog audit) {
        this.reader = reader;
        this.writer = writer;
        this.uploads = uploads;
        this.translators = translators;
        this.log = log;
        this.jobs = jobs;
        this.worker = worker;
        this.recognised = recognised;
        this.json = json;
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * Begins to load a file that was received.
     *
     * @throws BadRequest when the request does not fit the file, or another load is under way
     */
    ImportJob start(ImportRequest request) {
        CurrentUser who = permissions.require(Permission.IMPORT);
        Upload upload = uploads.get(request.upload());
        String fingerprint = translators.check(upload, request);
        requireCluster(request);
        String id = JobFolder.JOB + UUID.randomUUID();
        Optional<String> busyWith = log.open(new NewJob(
                id,
                upload.name(),
                upload.sha256(),
                request.isDryRun(),
                upload.id(),
                json.writeValueAsString(request),
                fingerprint,
                who.id()));
        if (busyWith.isPresent()) {
            throw new BadRequest("input.upload", upload.name(), ImportRemedy.WAIT, busyWith.get());
        }
        audit.record(writer, who, "START_IMPORT", id, null, request);
        worker.begin(id, request);
        return job(id);
    }

    /**
     * Asks a load to stop; it does so at its next batch, and takes back what it wrote before.
     *
     * @throws BadRequest when no load of this identifier is under way
     */
    ImportJob cancel(String id) {
        CurrentUser who = permissions.require(Permission.IMPORT);
        boolean asked = writer.write(tx -> {
            boolean underWay = log.cancel(tx, id);
            if (underWay) {
                audit.record(tx, who, "CANCEL_IMPORT", id, null, null);
            }
            return underWay;
        });
        if (!asked) {
            throw new BadRequest("id", id, ImportRemedy.UNDER_WAY);
        }
        return job(id);
    }

    /** Lets somebody watch a load. */
    Supplier<Optional<ImportJob>> watch(String id) {
        permissions.require(Permission.IMPORT);
        return () -> jobs.find(id);
    }

    /** A page of the organisations that a load merged or asks about, or would in a dry run. */
    Connection<NodeEdge<ImportMerge>> merges(String job, int first, @Nullable String after) {
        permissions.require(Permission.IMPORT);
        return recognised.merges(job, first, after);
    }

    private ImportJob job(String id) {
        return jobs.find(id).orElseThrow(() -> new IllegalStateException(id + " is gone"));
    }

    private void requireCluster(ImportRequest request) {
        String cluster = cluster(request);
        if (cluster != null
                && reader.list(CLUSTER, new ClusterParameter(cluster), row -> row.requireString("id"))
                        .isEmpty()) {
            throw new BadRequest("input.memberList.cluster", cluster, ImportRemedy.CLUSTER);
        }
    }

    private static @Nullable String cluster(ImportRequest request) {
        return request.memberList() == null ? null : request.memberList().cluster();
    }

    static boolean isOver(ImportJob job) {
        return job.state() != ImportState.RUNNING;
    }
}

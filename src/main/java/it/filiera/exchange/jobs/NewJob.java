package it.filiera.exchange.jobs;

import it.filiera.exchange.jobs.JobStatements.Opening;
import org.jspecify.annotations.Nullable;

/**
 * The load of an upload, to be opened.
 *
 * @param title name of the file, as who brought it called it
 * @param checksum SHA-256 of the file
 * @param request what was asked for, as JSON
 * @param fingerprint of the headers of a list, by which its mapping is remembered; null for other files
 * @param startedBy account of who asked; null when nobody is signed in
 */
public record NewJob(
        String id,
        String title,
        String checksum,
        boolean dryRun,
        String upload,
        String request,
        @Nullable String fingerprint,
        @Nullable String startedBy) {

    Opening statement(String owner, int leaseSeconds) {
        return new Opening(id, title, checksum, owner, leaseSeconds, dryRun, upload, request, fingerprint, startedBy);
    }
}

package it.filiera.exchange.imports;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.kernel.BadRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where a job puts rows aside: the bundle until it is loaded, rejected rows for good. */
@Component
class JobFolder {

    static final String JOB = "import:";

    private static final Pattern ID = Pattern.compile(JOB + "[0-9a-f-]{36}");
    static final String REJECTED = "rejected-";
    static final String CSV = ".csv";

    private final Path folder;

    JobFolder(ImportProperties properties) {
        this.folder = properties.jobs();
    }

    private Path of(String job) {
        if (!ID.matcher(job).matches()) {
            throw new BadRequest("id", job, ImportRemedy.KNOWN_IMPORT);
        }
        return folder.resolve(job.substring(JOB.length()));
    }

    /** An empty folder; what a run before left there is gone. */
    Path emptied(String job) {
        try {
            FileSystemUtils.deleteRecursively(of(job));
            return Files.createDirectories(of(job));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The bundle that an earlier run finished. */
    Bundle bundle(String job) {
        return Bundle.in(of(job));
    }

    /** Where rows that the load refuses are kept, beside those that reading refused if it was read from another format. */
    RefusedRows refused(String job, boolean foreign) {
        return new RefusedRows(of(job), foreign);
    }

    /** Removes the bundle; rejected rows stay. */
    void loaded(String job) {
        if (!Files.isDirectory(of(job))) {
            return;
        }
        try (Stream<Path> files = Files.list(of(job))) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith(REJECTED)) {
                    Files.delete(file);
                }
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Names of the tables of which rows were rejected, sorted. */
    List<String> rejectedTables(String job) {
        if (!ID.matcher(job).matches() || !Files.isDirectory(of(job))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(of(job))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(REJECTED) && name.endsWith(CSV))
                    .map(name -> name.substring(REJECTED.length(), name.length() - CSV.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rejected rows of a table; only names that {@link #rejectedTables} gives lead to a file. */
    Optional<Path> rejected(String job, String table) {
        return rejectedTables(job).stream()
                .filter(table::equals)
                .map(name -> of(job).resolve(REJECTED + name + CSV))
                .findFirst();
    }
}

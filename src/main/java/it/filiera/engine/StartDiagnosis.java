package it.filiera.engine;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.Version;

/** Turns what the engine throws at start, a long chain of causes, into one sentence and a remedy. */
final class StartDiagnosis {

    private StartDiagnosis() {}

    static EngineStartException explain(DataFolder folder, Throwable failure) {
        return explained(failure)
                .or(() -> cause(failure, FileLockException.class::isInstance).map(folder::locked))
                .or(() -> cause(failure, ioError("No space left on device")).map(folder::full))
                .or(() -> cause(failure, ioError("Read-only file system")).map(folder::unusable))
                .or(() -> cause(failure, StartDiagnosis::isUnknownVersion).map(cause -> otherVersion(folder, cause)))
                .orElseGet(() -> unreadable(folder, failure));
    }

    private static Optional<EngineStartException> explained(Throwable failure) {
        return cause(failure, EngineStartException.class::isInstance).map(EngineStartException.class::cast);
    }

    private static Optional<Throwable> cause(Throwable failure, Predicate<Throwable> kind) {
        return chain(failure).filter(kind).findFirst();
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static Predicate<Throwable> ioError(String words) {
        return cause -> cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains(words);
    }

    private static boolean isUnknownVersion(Throwable cause) {
        return String.valueOf(cause.getMessage()).startsWith("Unknown store version");
    }

    private static EngineStartException otherVersion(DataFolder folder, Throwable cause) {
        return new EngineStartException(
                "The graph in " + folder.path() + " was written by another, probably newer version of the engine ("
                        + cause.getMessage() + "); this one is Neo4j " + Version.getNeo4jVersion() + ".",
                "Start the version of Filiera that wrote it, or name another folder with filiera.data.",
                cause);
    }

    private static EngineStartException unreadable(DataFolder folder, Throwable failure) {
        Throwable root = chain(failure).reduce(failure, (outer, inner) -> inner);
        return new EngineStartException(
                "The graph in " + folder.path() + " cannot be opened: " + root + ".",
                "See " + folder.path().resolve("logs").resolve("debug.log") + "; restore a copy of the folder, or name"
                        + " another one with filiera.data to begin with the sample.",
                failure);
    }
}

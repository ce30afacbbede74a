package it.filiera.inference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of the rule files. */
@FunctionalInterface
interface RuleSource {

    /** The text of a file; empty when there is no such file. */
    Optional<String> text(String file);

    /** A folder, or the rules that come with Filiera. */
    static RuleSource of(@Nullable Path folder) {
        return folder == null ? RuleSource::shipped : file -> read(folder.resolve(file));
    }

    private static Optional<String> shipped(String file) {
        try (InputStream stream = RuleSource.class.getResourceAsStream("/rules/" + file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the rule file " + file, unreadable);
        }
    }
}

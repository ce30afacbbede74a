package it.filiera.exchange.formats.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that can be read from its beginning as often as needed, on disk or inside a zip.
 *
 * @param name what people call it, without folders; notices name it so
 */
public record SourceFile(String name, Opener opener) {

    /** Opens the bytes of a file. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** A file on disk under the name somebody gave it, which is not always the name it is kept under. */
    public static SourceFile onDisk(String name, Path path) {
        return new SourceFile(name, () -> Files.newInputStream(path));
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    /** At most the first so many bytes. */
    public byte[] head(int bytes) throws IOException {
        try (InputStream stream = open()) {
            return stream.readNBytes(bytes);
        }
    }
}

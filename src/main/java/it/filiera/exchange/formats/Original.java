package it.filiera.exchange.formats;

import it.filiera.exchange.formats.opening.SourceFile;
import java.nio.file.Path;

/**
 * A file somebody brought in.
 *
 * @param name as it was called where it came from; notices and records name it so
 * @param path where it is kept
 */
public record Original(String name, Path path) {

    public SourceFile file() {
        return SourceFile.onDisk(name, path);
    }
}

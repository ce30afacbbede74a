package it.filiera.exchange.bundle;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bundle somewhere: files that can be read as often as needed, one of them the manifest. */
@FunctionalInterface
public interface Bundle {

    /**
     * Opens a file of the bundle.
     *
     * @throws java.io.FileNotFoundException when the bundle has no such file
     */
    InputStream open(String file) throws IOException;

    /** A bundle in a folder; that of an open zip file system is one too. */
    static Bundle in(Path folder) {
        return file -> {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                throw new FileNotFoundException(path.toString());
            }
            return Files.newInputStream(path);
        };
    }

    /** A bundle on the class path, for example {@code sample}. */
    static Bundle onClassPath(String folder) {
        return file -> {
            InputStream stream = Bundle.class.getResourceAsStream("/" + folder + "/" + file);
            if (stream == null) {
                throw new FileNotFoundException(folder + "/" + file + " on the class path");
            }
            return stream;
        };
    }
}

package it.filiera.exchange.imports;

import it.filiera.exchange.formats.Original;
import it.filiera.exchange.formats.opening.FileFormat;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The files received, each in a folder of its own beside what is known of it. */
@Component
class Uploads {

    /** Long enough to look at a dry run and come back after the weekend. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}/\\\\]");
    private static final int LONGEST_NAME = 200;
    private static final String FILE = "file";
    private static final String KNOWN = "upload.json";

    /** Puts the content of a file somewhere. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    /** Says what a file is; may refuse it. */
    @FunctionalInterface
    interface Look {
        FileFormat at(Original original);
    }

    private final Path folder;
    private final JsonMapper json;

    Uploads(ImportProperties properties, JsonMapper json) {
        this.folder = properties.uploads();
        this.json = json;
    }

    /** Keeps a file; one that is refused leaves nothing behind. */
    Upload receive(String givenName, Content content, Look look) throws IOException {
        forgetOld();
        String id = UUID.randomUUID().toString().replace("-", "");
        Path home = Files.createDirectories(folder.resolve(id));
        try {
            Path file = home.resolve(FILE);
            content.writeTo(file);
            String name = shown(givenName);
            FileFormat format = look.at(new Original(name, file));
            Upload upload = new Upload(id, name, Files.size(file), sha256(file), format);
            Files.write(home.resolve(KNOWN), json.writeValueAsBytes(upload));
            return upload;
        } catch (IOException | RuntimeException refused) {
            FileSystemUtils.deleteRecursively(home);
            throw refused;
        }
    }

    /**
     * A file received before.
     *
     * @throws BadRequest when there is none of this identifier, or no longer
     */
    Upload get(String id) {
        Path known = folder.resolve(id).resolve(KNOWN);
        if (!ID.matcher(id).matches() || !Files.isRegularFile(known)) {
            throw new BadRequest("input.upload", id, ImportRemedy.UPLOADED_LATELY);
        }
        try {
            return json.readValue(Files.readAllBytes(known), Upload.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Original original(Upload upload) {
        return new Original(upload.name(), folder.resolve(upload.id()).resolve(FILE));
    }

    private void forgetOld() throws IOException {
        Files.createDirectories(folder);
        Instant oldest = Instant.now().minus(KEPT);
        List<Path> homes;
        try (Stream<Path> all = Files.list(folder)) {
            homes = all.toList();
        }
        for (Path home : homes) {
            if (Files.getLastModifiedTime(home).toInstant().isBefore(oldest)) {
                FileSystemUtils.deleteRecursively(home);
            }
        }
    }

    /** The last part of a path some browsers send, without anything that is no sign of a name. */
    private static String shown(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = CONTROL.matcher(last).replaceAll("").strip();
        String name = clean.isEmpty() ? "file" : clean;
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = Files.newInputStream(file)) {
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

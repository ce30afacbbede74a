package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.RefusalCode;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip somebody made, read where it lies. Refused when it is truncated, unpacks to more than the limits, or has names
 * that lead out of its folder: we would not follow them, but who writes such names means harm.
 */
public final class SafeZip implements Closeable {

    private final String name;
    private final ZipFile zip;
    private final ZipLimits limits;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private SafeZip(String name, ZipFile zip, ZipLimits limits) {
        this.name = name;
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Opens a zip and looks through its directory.
     *
     * @param name what to call it in messages
     * @throws FileRefused when it is damaged or dangerous
     */
    public static SafeZip open(String name, Path path, ZipLimits limits) {
        ZipFile zip;
        try {
            // With this encoding no name is illegal; names in UTF-8 say so themselves and are read as such.
            zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        } catch (IOException damaged) {
            throw new FileRefused(
                    name,
                    RefusalCode.DAMAGED_ZIP,
                    "the zip is damaged or was not copied completely (" + damaged.getMessage() + "); get it again");
        }
        SafeZip safe = new SafeZip(name, zip, limits);
        try {
            safe.lookThrough();
            return safe;
        } catch (RuntimeException refused) {
            safe.close();
            throw refused;
        }
    }

    private void lookThrough() {
        if (zip.size() > limits.entries()) {
            throw new FileRefused(name, FileFault.TOO_MANY_FILES, zip.size(), limits.entries());
        }
        long total = 0;
        for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
            requireHarmless(entry.getName());
            long size = Math.max(0, entry.getSize());
            total += size;
            boolean bomb =
                    size > limits.ratioCountsFrom() && size / Math.max(1, entry.getCompressedSize()) > limits.ratio();
            if (bomb || total > limits.totalBytes()) {
                throw refused(RefusalCode.TOO_LARGE, tooLarge(limits));
            }
            if (entries.putIfAbsent(entry.getName(), entry) != null) {
                throw new FileRefused(name, FileFault.SAME_FILE_TWICE, entry.getName());
            }
        }
    }

    private void requireHarmless(String entry) {
        String path = entry.replace('\\', '/');
        boolean outside = path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || List.of(path.split("/", -1)).contains("..")
                || path.indexOf('\0') >= 0;
        if (outside) {
            throw refused(
                    RefusalCode.DANGEROUS_ZIP,
                    "it has a file whose name leads out of its folder (" + entry + "); make the zip anew");
        }
    }

    static String tooLarge(ZipLimits limits) {
        return "unpacked it is more than " + limits.totalBytes() / (1024 * 1024) + " MiB, or more than "
                + limits.ratio() + " times its packed size; no table is like that, so nothing of it was read";
    }

    private FileRefused refused(RefusalCode code, String reason) {
        return new FileRefused(name, code, reason);
    }

    /** What to call the zip in messages. */
    public String name() {
        return name;
    }

    /** Names of its files, with their folders, in the order of its directory. */
    public List<String> files() {
        return List.copyOf(entries.keySet());
    }

    /** A file of the zip, called by its name without folders. */
    public SourceFile file(String entry) {
        return new SourceFile(baseName(entry), () -> open(entry));
    }

    /** The last part of a path within a zip. */
    public static String baseName(String entry) {
        return entry.substring(entry.replace('\\', '/').lastIndexOf('/') + 1);
    }

    InputStream open(String file) throws IOException {
        ZipEntry entry = entries.get(file);
        if (entry == null) {
            throw new FileNotFoundException(file + " in " + name);
        }
        try {
            InputStream bytes = zip.getInputStream(entry);
            return new LimitedStream(bytes, name + " > " + baseName(file), entry.getCompressedSize(), limits);
        } catch (IOException unreadable) {
            throw refused(
                    RefusalCode.DAMAGED_ZIP,
                    file + " in it cannot be unpacked ("
                            + String.valueOf(unreadable.getMessage()).toLowerCase(Locale.ROOT)
                            + "); make the zip anew, without a password");
        }
    }

    /** The zip as a bundle whose files lie in a folder of it. */
    public Bundle bundle(String folder) {
        return file -> open(folder + file);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException cannotHappen) {
            throw new java.io.UncheckedIOException(cannotHappen);
        }
    }
}

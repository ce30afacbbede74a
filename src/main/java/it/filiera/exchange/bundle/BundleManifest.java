package it.filiera.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bundle.json}: what a bundle is called and which files it has.
 *
 * @param format always {@code filiera-bundle}
 * @param version of the format, 1 so far
 */
public record BundleManifest(
        String format, int version, String title, @Nullable String createdOn, List<Entry> files) {

    /** Name of the manifest among the files. */
    public static final String FILE = "bundle.json";

    static final String FORMAT = "filiera-bundle";
    static final int VERSION = 1;

    /**
     * A file of the bundle.
     *
     * @param rows how many it has beside the header; null when not said
     * @param sha256 of its bytes, in hexadecimal; null when not said
     */
    public record Entry(
            String name, @Nullable Integer rows, @Nullable String sha256) {

        /** The table it holds: its name without {@code .csv}. */
        public String table() {
            return name.replaceFirst("\\.csv$", "");
        }
    }

    /** A manifest of this version's format. */
    public static BundleManifest of(String title, LocalDate createdOn, List<Entry> files) {
        return new BundleManifest(FORMAT, VERSION, title, createdOn.toString(), files);
    }

    /**
     * Reads the manifest of a bundle.
     *
     * @throws BundleRefused when there is none, or it is none we can read
     */
    public static BundleManifest of(Bundle bundle) {
        try (InputStream json = bundle.open(FILE)) {
            BundleManifest manifest = JsonMapper.shared().readValue(json, BundleManifest.class);
            if (!FORMAT.equals(manifest.format) || manifest.version != VERSION || manifest.files == null) {
                throw new BundleRefused(
                        RefusalCode.NO_BUNDLE,
                        FILE + " should say \"format\": \"" + FORMAT + "\", \"version\": " + VERSION
                                + " and \"files\"; it says format \"" + manifest.format + "\", version "
                                + manifest.version);
            }
            return manifest;
        } catch (JacksonException malformed) {
            throw new BundleRefused(
                    RefusalCode.NO_BUNDLE, FILE + " is not the JSON of a manifest: " + malformed.getOriginalMessage());
        } catch (IOException missing) {
            throw new BundleRefused(RefusalCode.UNREADABLE, FILE + " cannot be read: " + missing.getMessage());
        }
    }

    /** All rows of all files; null when a file does not say how many it has. */
    public @Nullable Integer rows() {
        int sum = 0;
        for (Entry file : files) {
            if (file.rows == null) {
                return null;
            }
            sum += file.rows;
        }
        return sum;
    }
}

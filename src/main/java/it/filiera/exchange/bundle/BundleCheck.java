package it.filiera.exchange.bundle;

import it.filiera.exchange.bundle.BundleManifest.Entry;
import it.filiera.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads a whole bundle before anything of it is written, so that a damaged one leaves the graph as it was. */
public final class BundleCheck {

    /**
     * A table that can be loaded.
     *
     * @param rows how many it has beside the header
     * @param refused how many of them are wrong and will be left out
     */
    public record Table(TableSchema schema, int rows, int refused) {}

    private final Bundle bundle;
    private final Notices notices;

    public BundleCheck(Bundle bundle, Notices notices) {
        this.bundle = bundle;
        this.notices = notices;
    }

    /**
     * Reads every row of every file; what is wrong with single rows becomes notices.
     *
     * @return the tables of the bundle
     * @throws BundleRefused when a file is missing, unreadable, or not the one the manifest was made for
     */
    public List<Table> tables(BundleManifest manifest) {
        return manifest.files().stream().flatMap(entry -> table(entry).stream()).toList();
    }

    private Optional<Table> table(Entry entry) {
        Optional<TableSchema> schema = TableSchemas.find(entry.table());
        if (schema.isEmpty()) {
            warn(NoticeCode.UNKNOWN_FILE, entry, "bundles have no such file; it was left aside");
        }
        return schema.map(known -> table(entry, known));
    }

    private Table table(Entry entry, TableSchema schema) {
        requireChecksum(entry);
        AtomicInteger right = new AtomicInteger();
        int rows = new TableReader(bundle, schema).read(row -> right.incrementAndGet(), notices);
        if (entry.rows() != null && entry.rows() != rows) {
            warn(NoticeCode.ROW_COUNT_DIFFERS, entry, "bundle.json says " + entry.rows() + " rows, there are " + rows);
        }
        return new Table(schema, rows, rows - right.get());
    }

    private void warn(NoticeCode code, Entry entry, String message) {
        notices.add(Notice.ofFile(code, entry.name(), message));
    }

    private void requireChecksum(Entry entry) {
        String found = sha256(entry.name());
        if (entry.sha256() != null && !entry.sha256().equalsIgnoreCase(found)) {
            throw new BundleRefused(
                    RefusalCode.CHANGED_BUNDLE,
                    entry.name() + " is not the file that bundle.json was made for: its SHA-256 is "
                            + found + " instead of " + entry.sha256()
                            + "; get the bundle again, or leave out \"sha256\" if the change is meant");
        }
    }

    private String sha256(String file) {
        try (InputStream bytes = bundle.open(file)) {
            MessageDigest digest = Sha256.digest();
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException missing) {
            throw new BundleRefused(
                    RefusalCode.UNREADABLE,
                    file + ", which bundle.json names, cannot be read: " + missing.getMessage());
        }
    }
}

package it.filiera.exchange.formats.writing;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.TableSchemas;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bundle while it is written into a folder. It is none before {@link #finish}, which writes {@code bundle.json} last:
 * what a crash leaves behind cannot be taken for a bundle.
 */
public final class BundleFolder implements Closeable {

    private final Path folder;
    private final Map<String, TableWriter> tables = new TreeMap<>();

    /** Starts a bundle in an empty folder that exists. */
    public BundleFolder(Path folder) {
        this.folder = folder;
    }

    /** The writer of a table; of rows with the same key the preferred one is kept. */
    public TableWriter table(String name) {
        return table(name, (kept, repeated) -> kept);
    }

    /** The writer of a table that makes one row of two with the same key; the merge given first counts. */
    public TableWriter table(String name, BinaryOperator<TableRow> merge) {
        return tables.computeIfAbsent(name, first -> new TableWriter(TableSchemas.get(name), folder, merge));
    }

    /** Adds a source whose content was read where it says so. */
    public void source(String id, String title, int rank) {
        TableWriter sources = table("sources");
        sources.put(sources.row()
                .set("id", id)
                .set("title", title)
                .set("rank", rank)
                .set("status", "QUOTED"));
    }

    /** Writes all tables that were asked for, and the manifest. */
    public Bundle finish(String title) {
        List<BundleManifest.Entry> entries = new ArrayList<>();
        try {
            for (TableWriter table : tables.values()) {
                entries.add(write(table));
            }
            BundleManifest manifest = new BundleManifest("filiera-bundle", 1, title, null, entries);
            Files.writeString(folder.resolve("bundle.json"), JsonMapper.shared().writeValueAsString(manifest));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Bundle.in(folder);
    }

    private BundleManifest.Entry write(TableWriter table) throws IOException {
        MessageDigest digest = sha256();
        Path file = folder.resolve(table.file());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            int rows = table.write(new DigestOutputStream(out, digest));
            return new BundleManifest.Entry(table.file(), rows, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Removes what sorting left on disk; the tables stay. */
    @Override
    public void close() {
        tables.values().forEach(TableWriter::close);
    }
}

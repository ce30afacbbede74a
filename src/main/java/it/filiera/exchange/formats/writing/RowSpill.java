package it.filiera.exchange.formats.writing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows put on disk in their order and taken back in the same order. */
final class RowSpill implements Closeable {

    private final Path file;
    private final DataInputStream in;

    private RowSpill(Path file, DataInputStream in) {
        this.file = file;
        this.in = in;
    }

    static Path write(Path folder, List<String[]> rows) throws IOException {
        Path file = Files.createTempFile(folder, "sorted-", ".rows");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (String[] row : rows) {
                out.writeInt(row.length);
                for (String cell : row) {
                    byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
            }
            out.writeInt(-1);
        }
        return file;
    }

    static RowSpill read(Path file) throws IOException {
        return new RowSpill(file, new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
    }

    /** The next row; null after the last one. */
    String @Nullable [] next() throws IOException {
        int width = in.readInt();
        if (width < 0) {
            return null;
        }
        String[] row = new String[width];
        for (int i = 0; i < width; i++) {
            row[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }
        return row;
    }

    /** Closes and deletes the file. */
    @Override
    public void close() throws IOException {
        in.close();
        Files.deleteIfExists(file);
    }
}

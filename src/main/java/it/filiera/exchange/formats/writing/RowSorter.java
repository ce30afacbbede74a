package it.filiera.exchange.formats.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts more rows than memory holds: full portions are sorted and put on disk, and merged when they are read. Rows that
 * compare as equal keep the order in which they came.
 *
 * <p>At most {@value #PORTION_LETTERS} letters are held, whatever the number of rows; each portion on disk costs one open
 * file and one row while merging.
 */
public final class RowSorter implements Closeable {

    private static final int PORTION_LETTERS = 1 << 22;
    private static final int PORTION_ROWS = 1 << 15;

    private final Path folder;
    private final Comparator<String[]> order;
    private final int portionRows;
    private final List<Path> spilled = new ArrayList<>();
    private List<String[]> portion = new ArrayList<>();
    private long letters;

    public RowSorter(Path folder, Comparator<String[]> order) {
        this(folder, order, PORTION_ROWS);
    }

    RowSorter(Path folder, Comparator<String[]> order, int portionRows) {
        this.folder = folder;
        this.order = order;
        this.portionRows = portionRows;
    }

    /** Compares by the first so many cells, as texts. */
    public static Comparator<String[]> byFirst(int cells) {
        return (a, b) -> {
            for (int i = 0; i < cells; i++) {
                int compared = a[i].compareTo(b[i]);
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }

    public void add(String[] row) {
        portion.add(row);
        for (String cell : row) {
            letters += cell.length();
        }
        if (letters >= PORTION_LETTERS || portion.size() >= portionRows) {
            spill();
        }
    }

    private void spill() {
        portion.sort(order);
        try {
            spilled.add(RowSpill.write(folder, portion));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        portion = new ArrayList<>();
        letters = 0;
    }

    /** All rows in order; to be read once. */
    public Sorted sorted() {
        portion.sort(order);
        try {
            return new Sorted();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Forgets all rows. */
    @Override
    public void close() {
        try {
            for (Path file : spilled) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** A row and the portion it comes from: earlier portions first where rows are equal. */
    private static final class Head {

        private final String[] row;
        private final int portion;

        Head(String[] row, int portion) {
            this.row = row;
            this.portion = portion;
        }
    }

    /** Rows in order. */
    public final class Sorted implements Closeable {

        private final List<RowSpill> files = new ArrayList<>();
        private final PriorityQueue<Head> heads = new PriorityQueue<>(
                Comparator.comparing((Head head) -> head.row, order).thenComparingInt(head -> head.portion));
        private int next;

        private Sorted() throws IOException {
            for (Path file : spilled) {
                files.add(RowSpill.read(file));
            }
            for (int i = 0; i <= files.size(); i++) {
                advance(i);
            }
        }

        private void advance(int from) throws IOException {
            String[] row = from < files.size() ? files.get(from).next() : nextInMemory();
            if (row != null) {
                heads.add(new Head(row, from));
            }
        }

        private String @Nullable [] nextInMemory() {
            return next < portion.size() ? portion.get(next++) : null;
        }

        /** The next row; null after the last one. */
        public String @Nullable [] next() {
            Head head = heads.poll();
            if (head == null) {
                return null;
            }
            try {
                advance(head.portion);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return head.row;
        }

        @Override
        public void close() {
            try {
                for (RowSpill file : files) {
                    file.close();
                }
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }
}

package it.filiera.exchange.formats.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSorterTests {

    @TempDir
    private Path folder;

    @Test
    void manyPortionsComeBackAsOneOrderAndEqualRowsInTheirOrder() throws IOException {
        Random random = new Random(7);
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (RowSorter sorter = new RowSorter(folder, RowSorter.byFirst(1), 100)) {
            for (int i = 0; i < 1234; i++) {
                String[] row = {"k" + random.nextInt(50), "%04d".formatted(i), "città \n \"x\""};
                expected.add(row[0] + " " + row[1]);
                sorter.add(row);
            }
            try (RowSorter.Sorted sorted = sorter.sorted()) {
                for (String[] row = sorted.next(); row != null; row = sorted.next()) {
                    assertThat(row[2]).isEqualTo("città \n \"x\"");
                    found.add(row[0] + " " + row[1]);
                }
            }
        }
        expected.sort(null);
        assertThat(found).isEqualTo(expected);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void noRowsAreNoRows() {
        try (RowSorter sorter = new RowSorter(folder, RowSorter.byFirst(1));
                RowSorter.Sorted sorted = sorter.sorted()) {
            assertThat(sorted.next()).isNull();
        }
    }
}

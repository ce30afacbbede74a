package it.filiera.exchange.formats.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFolderTests {

    @TempDir
    private Path folder;

    @Test
    void tablesAreSortedByKeyAndTheBundleHasNothingToRemark() throws IOException {
        Bundle bundle;
        try (BundleFolder writer = new BundleFolder(folder)) {
            TableWriter feeds = writer.table("feeds");
            feeds.put(feeds.row().set("from", "stage:b").set("to", "stage:a").set("source", "source:s"));
            feeds.put(feeds.row().set("from", "stage:a").set("to", "stage:b").set("source", "source:s"));
            feeds.put(feeds.row()
                    .set("from", "stage:b")
                    .set("to", "stage:a")
                    .set("source", "source:s")
                    .set("record", "again"));
            bundle = writer.finish("A test");
        }
        assertThat(folder.resolve("feeds.csv"))
                .hasContent(
                        "from,to,source,record,recorded_on\nstage:a,stage:b,source:s,,\nstage:b,stage:a,source:s,,\n");
        Notices notices = new Notices();
        List<BundleCheck.Table> tables = new BundleCheck(bundle, notices).tables(BundleManifest.of(bundle));
        assertThat(notices.counted()).isEmpty();
        assertThat(tables).extracting(BundleCheck.Table::rows).containsExactly(2);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void ofRowsWithOneKeyTheSmallestPreferenceIsKeptAndTheOthersMayAddToIt() {
        try (BundleFolder writer = new BundleFolder(folder)) {
            TableWriter names = writer.table(
                    "organisations", (kept, other) -> kept.setList("other_names", List.of(other.get("name"))));
            for (String name : List.of("second", "first", "third")) {
                TableRow row =
                        names.row().set("id", "org:a").set("source", "source:s").set("name", name);
                names.put(row, name.equals("first") ? "1" : "2");
            }
            writer.finish("A test");
        }
        assertThat(folder.resolve("organisations.csv")).content().contains("\norg:a,first,,,third,");
    }

    @Test
    void unknownStaysEmptyAndABarInsideAnItemPartsNothing() {
        try (BundleFolder writer = new BundleFolder(folder)) {
            TableWriter names = writer.table("organisations");
            TableRow row = names.row().set("id", "org:a").set("name", null).set("city", "  ");
            assertThat(row.setList("other_names", List.of("A|B", " ", "A/B", "C"))
                            .get("other_names"))
                    .isEqualTo("A/B|C");
            assertThat(row.get("name") + row.get("city")).isEmpty();
            assertThatThrownBy(() -> row.set("colour", "red")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

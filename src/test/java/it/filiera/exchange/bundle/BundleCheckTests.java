package it.filiera.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BundleCheckTests {

    private static final String FEEDS = "from,to,source\nstage:a,stage:b,source:s\nstage a,stage:b,source:s\n";

    private final Notices notices = new Notices();

    @Test
    void rowsAndRefusedRowsOfEachTableAreCounted() {
        assertThat(check("{\"name\": \"feeds.csv\"}"))
                .extracting(BundleCheck.Table::rows, BundleCheck.Table::refused)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 1));
    }

    @Test
    void aFileThatIsNotTheOneTheManifestWasMadeForIsRefused() {
        assertThatThrownBy(() -> check("{\"name\": \"feeds.csv\", \"sha256\": \"00\"}"))
                .isInstanceOf(BundleRefused.class)
                .hasMessageContaining("feeds.csv is not the file that bundle.json was made for");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> check("{\"name\": \"offers.csv\"}"))
                .isInstanceOf(BundleRefused.class)
                .hasMessageContaining("offers.csv, which bundle.json names, cannot be read");
    }

    @Test
    void unknownFilesAndOtherRowCountsAreWarnings() {
        check("{\"name\": \"notes.csv\"}, {\"name\": \"feeds.csv\", \"rows\": 7}");
        assertThat(notices.counted())
                .extracting(found -> found.notice().code())
                .contains(NoticeCode.UNKNOWN_FILE, NoticeCode.ROW_COUNT_DIFFERS);
    }

    @Test
    void aManifestOfAnotherVersionIsRefused() {
        Map<String, byte[]> files = Map.of(
                BundleManifest.FILE,
                "{\"format\": \"filiera-bundle\", \"version\": 2, \"title\": \"t\", \"files\": []}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> BundleManifest.of(MemoryBundle.of(files)))
                .isInstanceOf(BundleRefused.class)
                .hasMessageContaining("version 2");
    }

    @Test
    void aFolderWithoutManifestOrWithBrokenJsonIsRefused() {
        assertThatThrownBy(() -> BundleManifest.of(MemoryBundle.of(Map.of())))
                .isInstanceOf(BundleRefused.class)
                .hasMessageContaining("bundle.json cannot be read");
        Map<String, byte[]> broken = Map.of(BundleManifest.FILE, "{".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> BundleManifest.of(MemoryBundle.of(broken))).isInstanceOf(BundleRefused.class);
    }

    /** What ships is right: every row of every file as its table demands, no checksum off. */
    @Test
    void theSampleHasNothingToRemark() {
        Bundle sample = Bundle.onClassPath("sample");
        List<BundleCheck.Table> tables = new BundleCheck(sample, notices).tables(BundleManifest.of(sample));
        assertThat(notices.counted()).isEmpty();
        assertThat(tables).hasSizeGreaterThan(20);
    }

    private List<BundleCheck.Table> check(String entries) {
        String manifest =
                "{\"format\": \"filiera-bundle\", \"version\": 1, \"title\": \"t\", \"files\": [" + entries + "]}";
        Bundle bundle = MemoryBundle.of(Map.of(
                BundleManifest.FILE,
                manifest.getBytes(StandardCharsets.UTF_8),
                "feeds.csv",
                FEEDS.getBytes(StandardCharsets.UTF_8)));
        return new BundleCheck(bundle, notices).tables(BundleManifest.of(bundle));
    }
}

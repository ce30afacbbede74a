package it.filiera.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.formats.opening.FileRefused;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleZipTests {

    private static final String MANIFEST =
            "{\"format\": \"filiera-bundle\", \"version\": 1, \"title\": \"T\", \"files\": [{\"name\": \"feeds.csv\"}]}";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("bundle.zip");
    }

    @Test
    void aBundleMayLieInAFolderOfTheZip() throws Exception {
        TinyZip.of(file, "mine/bundle.json", MANIFEST, "mine/feeds.csv", "from,to,source\n");
        try (BundleZip zip = BundleZip.open(new Original("bundle.zip", file))) {
            assertThat(BundleManifest.of(zip.bundle()).title()).isEqualTo("T");
            assertThat(zip.bundle().open("feeds.csv")).hasContent("from,to,source\n");
        }
    }

    @Test
    void noneAndTwoAreRefused() {
        TinyZip.of(file, "feeds.csv", "x");
        assertThatThrownBy(() -> BundleZip.open(new Original("bundle.zip", file)))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("it has no bundle.json");
        TinyZip.of(file, "a/bundle.json", MANIFEST, "b/bundle.json", MANIFEST);
        assertThatThrownBy(() -> BundleZip.open(new Original("bundle.zip", file)))
                .hasMessageContaining("it has several bundles: a/bundle.json, b/bundle.json");
    }
}

package it.filiera.exchange.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.MemoryBundle;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.export.BundleWriter;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.load.LoadOrder;
import it.filiera.security.Role;
import it.filiera.security.TestPeople;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The officer Olga corrects what a file says of Bicocca; then the file comes again, and a later edition of it. */
@LiteralGraphTest
class CorrectionsOutliveImportsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    private static final Bundle FILE = bundle("LARGE_COMPANY", "2017");
    private static final Bundle LATER_EDITION = bundle("RESEARCH_ORGANISATION", "2030");

    @Autowired
    private BundleLoader loader;

    @Autowired
    private BundleWriter writer;

    @Autowired
    private CorrectionsService corrections;

    @BeforeEach
    void corrected() {
        load(FILE);
        TestPeople.as(TestAccounts.add(GRAPH, "olga", Role.OFFICER));
        corrections.correct("org:a", "type", null, "UNIVERSITY", null);
    }

    @AfterEach
    void nobody() {
        TestPeople.nobody();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        load(FILE);
        assertThat(type()).isEqualTo("UNIVERSITY");
    }

    @Test
    void aLaterEditionIsHeardOnceTheCorrectionIsUndone() {
        load(LATER_EDITION);
        assertThat(type()).isEqualTo("UNIVERSITY");
        corrections.undo("org:a", "type", null, null);
        assertThat(type()).isEqualTo("RESEARCH_ORGANISATION");
    }

    @Test
    void thatNobodyKnowsWinsOverALaterEditionToo() {
        corrections.correct("org:a", "type", null, null, "Its statute does not tell");
        assertThat(type()).isNull();
        load(LATER_EDITION);
        assertThat(type()).isNull();
        corrections.undo("org:a", "type", null, null);
        assertThat(type()).isEqualTo("RESEARCH_ORGANISATION");
    }

    @Test
    void thatNobodyKnowsGoesThroughABundleUnchanged(@TempDir Path folder) throws IOException {
        corrections.correct("org:a", "type", null, null, null);
        Path exported = export(folder.resolve("exported.zip"));
        GRAPH.run("MATCH (n:Entity|Source) DETACH DELETE n");
        try (FileSystem zip = FileSystems.newFileSystem(exported)) {
            load(Bundle.in(zip.getPath("/")));
        }
        assertThat(type()).isNull();
        assertThat(export(folder.resolve("again.zip"))).hasSameBinaryContentAs(exported);
    }

    private Path export(Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            writer.write(to);
        }
        return file;
    }

    @Test
    void aBundleOfTheWholeGraphCarriesIt() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        writer.write(zip);
        assertThat(unzipped(zip.toByteArray(), "organisations.csv")).contains("UNIVERSITY,", "source:corrections");
    }

    private static @Nullable Object type() {
        return GRAPH.rows("MATCH (a:Entity {id: 'org:a'}) RETURN a.type AS type")
                .get(0)
                .get("type");
    }

    private void load(Bundle bundle) {
        Notices notices = new Notices();
        loader.load(
                LoadOrder.merge(bundle, new BundleCheck(bundle, notices).tables(BundleManifest.of(bundle)), notices));
        assertThat(notices.counted()).isEmpty();
    }

    private static Bundle bundle(String type, String recordedOn) {
        return MemoryBundle.ofTables(Map.of(
                "sources",
                "id,title,rank\nsource:list,Member list,60\n",
                "organisations",
                "id,name,type,source,recorded_on\norg:a,Bicocca," + type + ",source:list," + recordedOn + "\n"));
    }

    private static String unzipped(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}

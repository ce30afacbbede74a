package it.filiera.browser;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.load.LoadOrder;
import it.filiera.security.Role;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer brings files in by the page, into a graph that holds the sample. */
@LiteralGraphTest
class ImportPageTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    @LocalServerPort
    private int port;

    @Autowired
    private BundleLoader loader;

    @TempDir
    private Path folder;

    @Test
    void listsAndDownloadsOfCordisComeInByThePage() throws Exception {
        Bundle sample = Bundle.onClassPath("sample");
        Notices notices = new Notices();
        loader.load(
                LoadOrder.merge(sample, new BundleCheck(sample, notices).tables(BundleManifest.of(sample)), notices));
        TestAccounts.add(GRAPH, "olga", Role.OFFICER);
        Path files = Path.of("src/test/resources/formats").toAbsolutePath();
        Path organisations = WholeDownload.organisations(files.resolve("organization-whole.csv.gz"), folder);
        BrowserRun.of(
                port,
                "browser-tests-imports.log",
                Map.of(
                        "FILIERA_OFFICER",
                        "olga",
                        "FILIERA_PASSWORD",
                        TestAccounts.PASSWORD,
                        "FILIERA_FILES",
                        files.toString(),
                        "FILIERA_ORGANISATIONS",
                        organisations.toString(),
                        "FILIERA_ZIP",
                        WholeDownload.zip(organisations, folder.resolve("cordis-h2020.zip"))
                                .toString(),
                        "FILIERA_LIST",
                        SmallMemberList.workbook(folder.resolve("elenco-soci.xlsx"))
                                .toString()),
                "import.spec.ts");
    }
}

package it.filiera.benchmark;

import it.filiera.engine.EmbeddedEngine;
import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.export.TestExports;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.load.LoadOrder;
import it.filiera.graphdb.TestGraphAccess;
import it.filiera.graphdb.migrations.MigrationRunner;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Loads the sample several times over, exports it, loads the export into an empty store and exports that: prints how long
 * each took, and fails unless the two files are the same bytes.
 *
 * <p>Arguments: a folder for the data, which is emptied, and one or more numbers of copies.
 */
final class BundleBenchmark {

    private BundleBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        System.out.printf(
                "%n%8s %10s %10s %10s %12s %10s %10s%n",
                "copies", "rows", "load s", "export s", "export MB", "again s", "same");
        for (int i = 1; i < arguments.length; i++) {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            measure(folder, Integer.parseInt(arguments[i]));
        }
    }

    private static void measure(Path folder, int copies) throws Exception {
        Bundle bundle = MultipliedSample.write(folder.resolve("bundle"), copies);
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");
        Passage out = pass(folder.resolve("one"), bundle, first);
        Passage again;
        try (FileSystem zip = FileSystems.newFileSystem(first)) {
            again = pass(folder.resolve("two"), Bundle.in(zip.getPath("/")), second);
        }
        long difference = Files.mismatch(first, second);
        System.out.printf(
                Locale.ROOT,
                "%8d %10d %10.1f %10.1f %12.1f %10.1f %10s%n",
                copies,
                out.rows(),
                out.loadSeconds(),
                out.exportSeconds(),
                Files.size(first) / 1e6,
                again.loadSeconds(),
                difference < 0 ? "yes" : "no");
        if (difference >= 0) {
            throw new IllegalStateException("The exports differ from byte " + difference + " on");
        }
    }

    private record Passage(int rows, double loadSeconds, double exportSeconds) {}

    private static Passage pass(Path data, Bundle bundle, Path export) throws IOException {
        try (EmbeddedEngine engine = EmbeddedEngine.start(data, DataSize.ofMegabytes(256));
                Driver driver =
                        GraphDatabase.driver(engine.uri(), AuthTokens.basic(EmbeddedEngine.USER, engine.password()))) {
            TestGraphAccess graph = new TestGraphAccess(driver);
            new MigrationRunner(graph.reader(), graph.writer()).run();
            Notices notices = new Notices();
            long start = System.nanoTime();
            List<BundleCheck.Table> tables = new BundleCheck(bundle, notices).tables(BundleManifest.of(bundle));
            new BundleLoader(graph.writer()).load(LoadOrder.merge(bundle, tables, notices));
            long loaded = System.nanoTime();
            try (var out = Files.newOutputStream(export)) {
                TestExports.bundle(graph.reader()).write(out);
            }
            long exported = System.nanoTime();
            int rows = tables.stream().mapToInt(BundleCheck.Table::rows).sum();
            return new Passage(rows, (loaded - start) / 1e9, (exported - loaded) / 1e9);
        }
    }
}

package it.filiera.benchmark;

import it.filiera.FilieraApplication;
import it.filiera.exchange.imports.WaitingImport;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Imports generated downloads of CORDIS into a graph that holds the sample, each into a new one and then a second time
 * unchanged. Prints seconds by phase, and the most memory that was in use after a full collection.
 *
 * <p>Arguments: a folder for the data, and numbers of projects; a whole programme has 31,000.
 */
final class ImportBenchmark {

    private static final long LOOK_EVERY_MILLIS = 100;
    private static final long MEBIBYTE = 1 << 20;

    private static final String PLACE = """
            MATCH (job:ImportJob {id: $id})
            RETURN job.state AS state, job.phase AS phase, job.rowsOf AS rows, job.rowsRejected AS rejected,
              job.problem AS problem
            """;

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        System.out.printf(
                "%-32s %9s %9s %9s %9s %9s %9s %9s%n",
                "projects", "rows", "reading", "loading", "rules", "seconds", "rows/s", "heap MiB");
        for (int i = 1; i < arguments.length; i++) {
            measure(folder, Integer.parseInt(arguments[i]));
        }
        System.exit(0);
    }

    private static void measure(Path folder, int projects) throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Path zip = CordisGenerator.write(folder.resolve("cordis-HORIZON.zip"), projects);
        try (ConfigurableApplicationContext application = SpringApplication.run(
                FilieraApplication.class, "--filiera.data=" + folder.resolve("data"), "--server.port=0")) {
            Driver driver = application.getBean(Driver.class);
            Path imports = folder.resolve("data/imports");
            print(projects + ", first time", run(driver, WaitingImport.leave(driver, imports, zip, "CORDIS_ZIP")));
            print(projects + ", unchanged", run(driver, WaitingImport.leave(driver, imports, zip, "CORDIS_ZIP")));
        }
    }

    /** What was measured of one import. */
    private record Measured(Map<String, Double> secondsByPhase, long rows, long rejected) {

        double seconds() {
            return secondsByPhase.values().stream()
                    .mapToDouble(seconds -> seconds)
                    .sum();
        }
    }

    /** Seconds by phase, from when the job is taken up. */
    private static Measured run(Driver driver, String job) throws InterruptedException {
        String owned = "MATCH (job:ImportJob {id: $id}) RETURN job.owner <> 'gone' AS taken";
        while (!row(driver, owned, job).get("taken").asBoolean()) {
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        Map<String, Double> seconds = new LinkedHashMap<>();
        long before = System.nanoTime();
        while (true) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            Record place = row(driver, PLACE, job);
            long now = System.nanoTime();
            seconds.merge(
                    place.get("phase").asString(),
                    Duration.ofNanos(now - before).toMillis() / 1e3,
                    Double::sum);
            before = now;
            if (!place.get("state").asString().equals("RUNNING")) {
                if (!place.get("state").asString().equals("DONE")) {
                    throw new IllegalStateException("The import failed: " + place);
                }
                return new Measured(
                        seconds,
                        place.get("rows").asLong(),
                        place.get("rejected").asLong());
            }
        }
    }

    private static Record row(Driver driver, String query, String job) {
        return driver.executableQuery(query)
                .withParameters(Map.of("id", job))
                .execute()
                .records()
                .get(0);
    }

    private static void print(String what, Measured measured) {
        Map<String, Double> seconds = measured.secondsByPhase();
        System.out.printf(
                "%-32s %,9d %9.1f %9.1f %9.1f %9.1f %,9.0f %,9d%n",
                what + (measured.rejected() == 0 ? "" : " (" + measured.rejected() + " rejected)"),
                measured.rows(),
                seconds.getOrDefault("READING", 0.0),
                seconds.getOrDefault("LOADING", 0.0),
                seconds.getOrDefault("CONCLUDING", 0.0),
                measured.seconds(),
                measured.rows() / measured.seconds(),
                heapAfterCollection());
    }

    private static long heapAfterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(usage -> usage != null)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                / MEBIBYTE;
    }
}

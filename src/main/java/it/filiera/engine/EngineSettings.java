package it.filiera.engine;

import inet.ipaddr.IPAddressString;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.springframework.util.unit.DataSize;

/** The settings of the embedded engine: what it may reach, what it may keep, how fast it starts and stops. */
final class EngineSettings {

    static final String LOOPBACK = "127.0.0.1";

    private static final long LOG_ROTATION = DataSize.ofMegabytes(16).toBytes();
    private static final List<IPAddressString> EVERY_ADDRESS =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    private EngineSettings() {}

    static Map<Setting<?>, Object> of(DataSize pageCache) {
        Map<Setting<?>, Object> settings = new HashMap<>();
        reach(settings);
        storage(settings, pageCache);
        startAndStop(settings);
        return settings;
    }

    /** Loopback only, with a password; no file of this machine and no address of any other through {@code LOAD CSV}. */
    private static void reach(Map<Setting<?>, Object> settings) {
        settings.put(BoltConnector.enabled, true);
        settings.put(BoltConnector.listen_address, new SocketAddress(LOOPBACK, 0));
        // In-memory channel of the engine's Netty 4.1; Boot's Netty 4.2 has no handler for it and would not start.
        settings.put(BoltConnectorInternalSettings.enable_local_connector, false);
        settings.put(GraphDatabaseSettings.auth_enabled, true);
        settings.put(GraphDatabaseSettings.allow_file_urls, false);
        settings.put(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERY_ADDRESS);
        settings.put(GraphDatabaseSettings.udc_enabled, false);
    }

    private static void storage(Map<Setting<?>, Object> settings, DataSize pageCache) {
        settings.put(GraphDatabaseSettings.data_directory, Path.of("graph"));
        settings.put(GraphDatabaseSettings.logs_directory, Path.of("logs"));
        settings.put(GraphDatabaseSettings.pagecache_memory, pageCache.toBytes());
        settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, LOG_ROTATION);
        settings.put(GraphDatabaseSettings.keep_logical_logs, "keep_none");
    }

    private static void startAndStop(Map<Setting<?>, Object> settings) {
        settings.put(GraphDatabaseInternalSettings.dump_diagnostics, false);
        settings.put(GraphDatabaseSettings.pagecache_warmup_enabled, false);
        // Defaults wait 10 s for idle Bolt threads and 5 s more for Netty's; only our own driver is ever connected.
        settings.put(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100));
        settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
        settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1));
    }
}

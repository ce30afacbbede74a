package it.filiera.snapshot;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Gives the network as it is now known. It is read at first use or shortly after the start, whichever comes first, and again
 * after changes while the one at hand goes on serving: nobody waits but for the first. See {@link Renewal} for when.
 */
@Service
public class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final NetworkReader reader;
    private volatile @Nullable Network current;
    private volatile long buildMillis;

    Snapshots(NetworkReader reader) {
        this.reader = reader;
    }

    /**
     * The network at hand; reads it first where there is none yet. Keep it for the whole of one answer, so that all of the
     * answer shows one state, and show its {@link Network#stamp}.
     */
    public Network current() {
        Network known = current;
        return known == null ? first() : known;
    }

    private synchronized Network first() {
        Network known = current;
        return known == null ? read() : known;
    }

    /**
     * Reads the network again and returns it once it is in use: for commands and tests that write past this process.
     * Everybody else is served meanwhile.
     */
    public synchronized Network refresh() {
        return read();
    }

    /** Reads the network again if the graph has seen changes since, or there is none yet. */
    synchronized void refreshIfChanged() {
        Network known = current;
        if (known == null || known.stamp().version() != reader.changes()) {
            read();
        }
    }

    /** How long the last reading took. */
    long buildMillis() {
        return buildMillis;
    }

    private Network read() {
        long begun = System.nanoTime();
        Network network = reader.read();
        buildMillis = (System.nanoTime() - begun) / 1_000_000;
        current = network;
        LOG.info(
                "Network {} read in {} ms: {} organisations, {} projects, {} pairs of partners, {} KiB",
                network.stamp().version(),
                buildMillis,
                network.organisations().size(),
                network.projects().size(),
                network.partners().positions() / 2,
                network.bytes() / 1024);
        return network;
    }
}

package it.filiera.snapshot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the network is read again.
 *
 * @param quiet      after a change, once no other has followed for so long
 * @param atLatest   but no later than this after the first change, ten times the last reading's time where that is longer
 * @param lookEvery  how often the graph is asked whether another process changed it
 * @param afterStart how long after the start the network is read, unless a question needs it earlier
 */
@ConfigurationProperties("filiera.snapshot")
record SnapshotProperties(
        @DefaultValue("2s") Duration quiet,
        @DefaultValue("30s") Duration atLatest,
        @DefaultValue("10s") Duration lookEvery,
        @DefaultValue("5s") Duration afterStart) {}

package it.filiera.snapshot;

import java.time.OffsetDateTime;

/**
 * Which state of the graph an answer shows.
 *
 * @param version number of committed changes to the graph that it holds for certain; grows with each
 * @param takenAt when it was read
 */
public record SnapshotStamp(long version, OffsetDateTime takenAt) {}

package it.filiera.catalogue;

/** Where a project stands. */
public enum ProjectStatus {
    IDEA,
    IN_DISCUSSION,
    RUNNING,
    CLOSED
}

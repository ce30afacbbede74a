package it.filiera.exchange.bundle;

/** What can be found in a bundle. The codes are stable: programs and people's notes rely on them. */
public enum NoticeCode {
    /** The manifest names a file that bundles do not have; it was left aside. */
    UNKNOWN_FILE(Severity.WARNING),
    /** A file has a column its table does not have; it was left aside. */
    UNKNOWN_COLUMN(Severity.WARNING),
    /** A file has more or fewer rows than the manifest says. */
    ROW_COUNT_DIFFERS(Severity.WARNING),
    /** A row has more or fewer cells than the header. */
    WRONG_CELL_COUNT(Severity.ERROR),
    /** A cell that must have a value is empty. */
    MISSING_VALUE(Severity.ERROR),
    /** A value is not of its column's type or form. */
    MALFORMED_VALUE(Severity.ERROR),
    /** A row has the key of the row before it. */
    REPEATED_KEY(Severity.ERROR),
    /** A row names a thing that is neither in the bundle nor in the graph. */
    UNKNOWN_REFERENCE(Severity.ERROR);

    /** What a notice means for the row it is about. */
    public enum Severity {
        /** The row, or the link, was not loaded. */
        ERROR,
        /** The row was loaded, something in it or around it was not. */
        WARNING
    }

    private final Severity severity;

    NoticeCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}

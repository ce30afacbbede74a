package it.filiera.exchange.bundle;

/**
 * What can be found in a file that somebody brings in. The codes are stable: programs and people's notes rely on them.
 * {@code src/docs/notices.md} is made from this list.
 */
public enum NoticeCode {
    // Bundles and every other format
    UNKNOWN_FILE(
            Severity.WARNING,
            "A file that the format does not have, or that the manifest names without need, was left aside."),
    UNKNOWN_COLUMN(
            Severity.WARNING,
            "A column that the table does not have, or that nobody said what it means, was left aside."),
    DUPLICATE_HEADER(
            Severity.WARNING, "Two columns have the same header; the first one is read, the other left aside."),
    ROW_COUNT_DIFFERS(Severity.WARNING, "A file has more or fewer rows than the manifest says."),
    WRONG_CELL_COUNT(
            Severity.ERROR,
            "A row has more or fewer cells than the header, so that nobody can tell which cell is which."),
    MISSING_VALUE(Severity.ERROR, "A cell that must have a value is empty."),
    MALFORMED_VALUE(Severity.ERROR, "A value that the row cannot do without is not of its column's type or form."),
    REPEATED_KEY(Severity.ERROR, "A row has the key of the row before it."),
    UNKNOWN_REFERENCE(Severity.ERROR, "A row names a thing that is neither in the file nor in the graph."),

    // Texts and workbooks
    NAME_MISLEADS(Severity.WARNING, "The file is not what the ending of its name says; it was read as what it is."),
    ENCODING_GUESSED(Severity.WARNING, "The file is not UTF-8; it was read as Windows-1252."),
    DAMAGED_TEXT(
            Severity.WARNING,
            "A cell has bytes that are no letters in the encoding of the file; the sign U+FFFD stands in "
                    + "their place."),
    UNBALANCED_QUOTES(
            Severity.ERROR,
            "A quote is opened and never closed, or closed in the middle of a cell; reading went on with "
                    + "the next line."),
    CELL_TOO_LARGE(Severity.ERROR, "A cell, or a row, is larger than any fact is."),
    SHEET_LEFT_ASIDE(Severity.WARNING, "A workbook has several sheets with rows; one was read, this one was not."),
    FORMULA_CELL(Severity.WARNING, "A cell is computed by a formula; the value last computed was taken."),
    ERROR_CELL(
            Severity.WARNING,
            "A cell shows an error of the spreadsheet program instead of a value; it counts as empty."),
    TOTALS_ROW(Severity.WARNING, "A row that adds up the others was left aside."),

    // Values
    IMPOSSIBLE_DATE(
            Severity.WARNING,
            "A date that does not exist, lies outside 1900 to 2100, or ends a period before it begins was left out."),
    IMPOSSIBLE_SUM(
            Severity.WARNING, "An amount that is no number, is negative or is less than a part of it was left out."),
    CONTRADICTING_SUMS(
            Severity.WARNING, "The parts of a sum are more than the sum; all are kept as the source says them."),
    UNREADABLE_VALUE(
            Severity.WARNING,
            "A value that is not of the form it should have was left out; the rest of the row came in."),
    UNKNOWN_TERM(
            Severity.WARNING,
            "A role, type or kind that we do not know; the source's word is kept beside the general one."),
    REPEATED_FACT(
            Severity.WARNING,
            "The same fact is told twice and differently; the later one is kept, else the one that comes first."),
    FURTHER_VALUE(
            Severity.WARNING, "A source gives several values where there is room for one; the others were left out."),

    // CORDIS
    FRAMEWORK_GUESSED(
            Severity.WARNING,
            "Nothing says to which framework programme the projects belong; it was concluded from their numbers."),

    // Member lists
    CONTACTS_WITHHELD(
            Severity.WARNING,
            "A column with names, telephone numbers or e-mail addresses of persons was not stored: no "
                    + "consent is recorded."),
    UNMATCHED_TEXT(
            Severity.WARNING,
            "A technology, skill or sector in free words that is no label of any taxonomy; it made no link."),
    AMBIGUOUS_TEXT(Severity.WARNING, "A text that is the label of several concepts; it made no link."),
    SAME_ORGANISATION(
            Severity.WARNING,
            "Two rows are the same organisation by VAT number, tax code, or name and town; they were joined."),

    // Taxonomies and crosswalks
    CYCLE(Severity.WARNING, "Concepts are broader than each other in a circle; one link of the circle was left out."),
    FURTHER_BROADER(Severity.WARNING, "A concept has several broader ones; the first by identifier is kept."),
    OTHER_LANGUAGE(
            Severity.WARNING,
            "A concept has no label in English or Italian; one in another language stands in for it."),
    CONTRADICTING_SHARES(
            Severity.WARNING,
            "The shares of one concept add up to more than all of it; they are kept as the source says them.");

    /** What a notice means for the row it is about. */
    public enum Severity {
        /** The row, or the link, was not loaded. */
        ERROR,
        /** The row was loaded, something in it or around it was not. */
        WARNING
    }

    private final Severity severity;
    private final String meaning;

    NoticeCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    public Severity severity() {
        return severity;
    }

    /** What the code says, as a sentence for the person who brought the file. */
    public String meaning() {
        return meaning;
    }
}

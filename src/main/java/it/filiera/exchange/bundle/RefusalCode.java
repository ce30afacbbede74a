package it.filiera.exchange.bundle;

/**
 * Why a file is not read, or an import did not end well; nothing of it reached the graph. The codes are stable: programs and the
 * page's texts rely on them. {@code src/docs/notices.md} is made from this list.
 */
public enum RefusalCode {
    // Any file
    EMPTY("The file is empty, or has a header and no rows."),
    UNREADABLE("The file cannot be read to its end, as one that is damaged or was not copied completely."),
    TOO_LARGE("The file, or what it is once unpacked, is larger than files of its kind are."),
    PACKED_OTHERWISE("The file is packed in a way that is not read; unpack it, or pack it as .zip."),

    // Workbooks and tables
    PASSWORD("The workbook is protected by a password; take the password off and save it."),
    OLD_WORKBOOK("The workbook is in the format of Excel 97 to 2003; save it as .xlsx."),
    NO_WORKBOOK("The file is called a workbook and is none; save it as .xlsx or .csv."),
    NO_SHEET("The workbook has no such sheet with rows."),
    PDF("The file is a PDF; give the table it was made from, as .xlsx or .csv."),
    TEXT_DOCUMENT("The file is a text document; give the table as .xlsx or .csv."),
    WEB_PAGE("The file is a web page in place of a workbook; open it in a spreadsheet program and save it as .xlsx."),
    NO_TEXT("The file is no text; give a CSV file, or a workbook as .xlsx."),
    MISSING_COLUMNS("A column is missing without which the table says nothing."),
    REPEATED_COLUMNS("A column that counts is there twice, and nobody can say which one is meant."),
    NO_HEADER_ROW("There is no row of headers where it was said to be."),
    NO_NAME_COLUMN("No column of the list is the name of the member."),
    OTHER_HEADERS("The columns were told for a list with other headers."),

    // Zips and bundles
    DAMAGED_ZIP("The zip is damaged, protected by a password, or was not copied completely; get it again."),
    DANGEROUS_ZIP("The zip has a file whose name leads out of its folder; make it anew."),
    CROWDED_ZIP("The zip has too many files, or two that are the same; leave some out."),
    NESTED_ZIP("The zip has zips in it; unpack it and give the inner one."),
    FOREIGN_ZIP("The zip is neither a bundle nor a download of CORDIS nor a workbook; give the table itself."),
    NO_BUNDLE("The file should be one bundle of Filiera and is none, or several."),
    CHANGED_BUNDLE("A table of the bundle is not the one its manifest was made for; get the bundle again."),

    // CORDIS and taxonomies
    NOT_CORDIS("The file has no table of CORDIS."),
    NOT_WELL_FORMED("The taxonomy breaks the rules of its format."),
    NO_TAXONOMY("The file is XML or JSON, but describes no concepts; give the taxonomy as SKOS."),

    // While an import is under way
    WRONG_INPUT("Something that was said beside the file cannot be used."),
    DISK("The disk of the service refused to read or write, as one that is full does."),
    DATABASE("The database did not answer in time."),
    OUR_FAULT("Something went wrong on the side of the service; its log has it.");

    private final String meaning;

    RefusalCode(String meaning) {
        this.meaning = meaning;
    }

    /** What the code says, as a sentence for the person who brought the file. */
    public String meaning() {
        return meaning;
    }
}

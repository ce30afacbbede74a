package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.kernel.Wording;

/** What is wrong with a file where the code alone does not tell it: the column that is missing, the line that is wrong. */
public enum FileFault implements Wording {
    COLUMN_MISSING(
            RefusalCode.MISSING_COLUMNS, "it needs the column {0}; it has {1}", "serve la colonna {0}; il file ha {1}"),
    COLUMNS_MISSING(
            RefusalCode.MISSING_COLUMNS,
            "it needs the columns {0}; it has {1}",
            "servono le colonne {0}; il file ha {1}"),
    CROSSWALK_COLUMNS(
            RefusalCode.MISSING_COLUMNS,
            "it needs the columns from and to (da, a), and may have kind and share (tipo, quota); it has {0}",
            "servono le colonne da e a (from, to), e può avere tipo e quota (kind, share); il file ha {0}"),
    REPEATED_COLUMN(
            RefusalCode.REPEATED_COLUMNS,
            "it has the column {0} twice, and nobody can say which one counts; leave one of the two out",
            "ha due volte la colonna {0}, e nessuno può dire quale valga; togline una"),
    EMPTY_SHEETS(RefusalCode.NO_SHEET, "no sheet has rows", "nessun foglio ha righe"),
    UNKNOWN_SHEET(
            RefusalCode.NO_SHEET,
            "it has no sheet \"{0}\" with rows; give one of {1}",
            "non ha un foglio «{0}» con righe; dai uno di questi: {1}"),
    NO_SUCH_ROW(
            RefusalCode.NO_HEADER_ROW,
            "there is no row {0} near its top; give the row with the headers",
            "non c’è una riga {0} vicino all’inizio; indica la riga con le intestazioni"),
    NO_NAME(
            RefusalCode.NO_NAME_COLUMN,
            "no column is the name of the member; say which of these it is: {0}",
            "nessuna colonna è il nome del socio; indica quale lo è fra queste: {0}"),
    MAPPED_OTHERWISE(
            RefusalCode.OTHER_HEADERS,
            "the mapping was made for other headers than these: {0}; look at it again",
            "le colonne erano state indicate per intestazioni diverse da queste: {0}; riguardale"),
    TABLES_OF_ONE_KIND(
            RefusalCode.CROWDED_ZIP,
            "it has two tables of one kind, {0} and {1}; leave one out",
            "ha due tabelle dello stesso tipo, {0} e {1}; togline una"),
    TOO_MANY_FILES(
            RefusalCode.CROWDED_ZIP,
            "it has {0} files; at most {1} are read",
            "ha {0} file; se ne leggono al massimo {1}"),
    SAME_FILE_TWICE(
            RefusalCode.CROWDED_ZIP,
            "it has two files called {0}; leave one out",
            "ha due file di nome {0}; togline uno"),
    NOTHING_WE_READ(
            RefusalCode.FOREIGN_ZIP,
            "it is neither a bundle nor a download of CORDIS nor a workbook; it has {0}. Unpack it and give the table itself",
            "non è né un pacchetto né uno scarico di CORDIS né una cartella di Excel; contiene {0}. Aprilo e dai la tabella"),
    EMPTY_ZIP(RefusalCode.FOREIGN_ZIP, "it has no files; give the table itself", "non contiene file; dai la tabella"),
    NO_JSON_LD(
            RefusalCode.NOT_WELL_FORMED,
            "it is no JSON-LD that can be read: {0}",
            "non è JSON-LD che si possa leggere: {0}"),
    WRONG_IN_LINE(
            RefusalCode.NOT_WELL_FORMED,
            "it is not well-formed in line {0}: {1}; correct it there, or get the file again",
            "non rispetta il suo formato alla riga {0}: {1}; correggilo lì, o procuratelo di nuovo"),
    WRONG_SOMEWHERE(
            RefusalCode.NOT_WELL_FORMED,
            "it is not well-formed: {0}; correct it, or get the file again",
            "non rispetta il suo formato: {0}; correggilo, o procuratelo di nuovo");

    private final RefusalCode code;
    private final String english;
    private final String italian;

    FileFault(RefusalCode code, String english, String italian) {
        this.code = code;
        this.english = english;
        this.italian = italian;
    }

    /** The kind of refusal. */
    public RefusalCode code() {
        return code;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String italian() {
        return italian;
    }
}

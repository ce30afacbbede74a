package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.formats.Original;
import it.filiera.exchange.formats.opening.CsvRows;
import it.filiera.exchange.formats.opening.Faults;
import it.filiera.exchange.formats.opening.FileFault;
import it.filiera.exchange.formats.opening.FileRefused;
import it.filiera.exchange.formats.opening.SourceRow;
import it.filiera.exchange.formats.opening.SourceTable;
import it.filiera.exchange.formats.opening.WorkbookRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of members as somebody keeps it. */
public final class MemberList {

    /** Enough for titles above the header and for samples of each column below it. */
    private static final int ROWS_LOOKED_AT = 200;

    private final SourceTable table;
    private final char separator;
    private final List<SourceRow> firstRows;

    private MemberList(SourceTable table, char separator) {
        this.table = table;
        this.separator = separator;
        this.firstRows = first(table);
    }

    /**
     * Opens a list and looks at its first rows.
     *
     * @param sheet sheet of a workbook; null for the first one with rows
     * @throws FileRefused when it cannot be read or has no rows
     */
    public static MemberList open(Original original, @Nullable String sheet) {
        MemberList list;
        if (isWorkbook(original)) {
            list = new MemberList(WorkbookRows.of(original.name(), original.path(), sheet), ';');
        } else {
            CsvRows csv = CsvRows.of(original.file());
            list = new MemberList(csv, csv.separator());
        }
        if (list.firstRows.isEmpty()) {
            throw new FileRefused(original.name(), RefusalCode.EMPTY, "it has no rows");
        }
        return list;
    }

    private static boolean isWorkbook(Original original) {
        try {
            byte[] head = original.file().head(2);
            return head.length == 2 && head[0] == 'P' && head[1] == 'K';
        } catch (IOException unreadable) {
            throw new FileRefused(
                    original.name(), RefusalCode.UNREADABLE, "it cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    private static List<SourceRow> first(SourceTable table) {
        List<SourceRow> rows = new ArrayList<>();
        try (SourceTable.Rows open = table.open(Faults.IGNORED)) {
            for (SourceRow row = open.next(); row != null && rows.size() < ROWS_LOOKED_AT; row = open.next()) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    /** What the columns seem to say. */
    public MappingGuess guess() {
        return guess(null);
    }

    /** What the columns seem to say when the header stands in a certain row. */
    public MappingGuess guess(@Nullable Integer headerRow) {
        return MappingGuesser.guess(layout(headerRow), firstRows);
    }

    /** The first rows below a header, as they are written; for a person to look at. */
    public List<List<String>> preview(int headerRow, int rows) {
        return firstRows.stream()
                .filter(row -> row.number() > headerRow)
                .limit(rows)
                .map(SourceRow::texts)
                .toList();
    }

    Layout layout(@Nullable Integer headerRow) {
        return LayoutFinder.find(firstRows, headerRow)
                .orElseThrow(() -> new FileRefused(table.name(), FileFault.NO_SUCH_ROW, String.valueOf(headerRow)));
    }

    SourceTable table() {
        return table;
    }

    char separator() {
        return separator;
    }
}

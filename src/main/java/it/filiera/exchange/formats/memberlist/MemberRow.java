package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.opening.Cell;
import it.filiera.exchange.formats.opening.SourceRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a list, asked by what its columns mean.
 *
 * @param section role that a row above names for all that follow it; "" when there is none
 */
record MemberRow(SourceRow source, Layout layout, Mapping mapping, String section, Intake intake) {

    /** What the row says, on one line; "" when it says nothing. */
    String text(Field field) {
        return cell(field).value().replaceAll("\\s+", " ").strip();
    }

    Cell cell(Field field) {
        int position = mapping.position(field);
        return position < 0 ? Cell.text("") : source.cell(position);
    }

    /** Columns that are a field, from the left. */
    List<Integer> positions(Field field) {
        return IntStream.range(0, layout.headers().size())
                .filter(position -> mapping.field(position) == field)
                .boxed()
                .toList();
    }

    /** Header of the column that is a field, for notices. */
    String header(Field field) {
        int position = mapping.position(field);
        return position < 0 ? field.name() : header(position);
    }

    String header(int position) {
        return position < layout.headers().size() ? layout.headers().get(position) : "";
    }

    void warn(NoticeCode code, Field field, String message) {
        intake.warn(code, source.number(), header(field), text(field), message);
    }

    void warn(NoticeCode code, int position, String message) {
        intake.warn(
                code, source.number(), header(position), source.cell(position).text(), message);
    }

    String record() {
        return intake.record(source);
    }

    /** Tells of cells that a formula or an error stands in, where they are imported. */
    void tellComputedCells() {
        for (int i = 0; i < source.cells().size(); i++) {
            Field field = mapping.field(i);
            boolean imported = field != Field.IGNORED && field != Field.CONTACT && field != Field.NOTES;
            Cell cell = source.cell(i);
            if (imported && cell.kind() == Cell.Kind.ERROR) {
                warn(NoticeCode.ERROR_CELL, i, "the cell shows an error and counts as empty; write the value into it");
            } else if (imported && cell.computed()) {
                warn(
                        NoticeCode.FORMULA_CELL,
                        i,
                        cell.isEmpty()
                                ? "the formula was never computed; open the file, save it and give it again"
                                : "the value last computed was taken; write it as a value if it shall stay");
            }
        }
    }
}

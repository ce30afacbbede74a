package it.filiera.exchange.formats.opening;

import it.filiera.exchange.formats.opening.Cell.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Turns cells of a workbook into ours: dates are numbers with a format there, percentages too. */
final class WorkbookCells {

    /** What stands in a format between quotes, in brackets or behind a backslash is shown as it is. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private static final Pattern DATE_LETTERS = Pattern.compile("[yd]|m(?!.*[hs]).*[yd]|mmm");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** Days of 31 December 9999, the last one Excel knows. */
    private static final int LAST_DAY = 2_958_465;

    private final LocalDate epoch;

    WorkbookCells(boolean date1904) {
        this.epoch = date1904 ? EPOCH_1904 : EPOCH_1900;
    }

    Cell of(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        boolean computed = cell.getFormula() != null || cell.getType() == CellType.FORMULA;
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || isErrorText(cell, value)) {
            return new Cell(String.valueOf(value), Kind.ERROR, computed);
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell.getDataFormatString(), computed);
        }
        Cell text = Cell.text(value == null ? "" : value.toString());
        return computed ? new Cell(text.text(), text.kind(), true) : text;
    }

    private static boolean isErrorText(org.dhatim.fastexcel.reader.Cell cell, @Nullable Object value) {
        return cell.getType() == CellType.FORMULA && value instanceof String text && text.matches("#[A-Z/0!?]+");
    }

    private Cell number(BigDecimal number, @Nullable String format, boolean computed) {
        String letters =
                format == null ? "" : LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean inCalendar = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        if (inCalendar && DATE_LETTERS.matcher(letters).find()) {
            long days = number.setScale(0, RoundingMode.FLOOR).longValueExact();
            return new Cell(epoch.plusDays(days).toString(), Kind.DATE, computed);
        }
        if (letters.contains("%")) {
            return new Cell(plain(number.multiply(HUNDRED)), Kind.PERCENT, computed);
        }
        return new Cell(plain(number), Kind.NUMBER, computed);
    }

    /** Excel keeps 16 digits of which 15 count: 12345.600000000001 was typed as 12345.6. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new java.math.MathContext(15));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

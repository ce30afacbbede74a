package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.opening.Cell;
import it.filiera.exchange.formats.values.Amounts;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turnover and employees, with the year that the header names. */
final class MemberFigures {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** An indicator as the graph calls it. */
    private record Indicator(String name, String unit, boolean scaled, boolean mayBeNegative) {}

    private static final Map<Field, Indicator> INDICATORS = new EnumMap<>(Map.of(
            Field.TURNOVER, new Indicator("turnover", "EUR", true, false),
            Field.EMPLOYEES, new Indicator("employees", "persons", false, false),
            Field.TURNOVER_GROWTH, new Indicator("turnover growth", "percent", false, true),
            Field.EMPLOYEES_GROWTH, new Indicator("employees growth", "percent", false, true)));

    private final TableWriter figures;
    private final MemberListOptions options;

    MemberFigures(TableWriter figures, MemberListOptions options) {
        this.figures = figures;
        this.options = options;
    }

    void put(MemberRow row, String organisation) {
        INDICATORS.forEach((field, indicator) ->
                row.positions(field).forEach(position -> put(row, organisation, position, indicator)));
    }

    private void put(MemberRow row, String organisation, int position, Indicator indicator) {
        Cell cell = row.source().cell(position);
        if (cell.isEmpty()) {
            return;
        }
        String header = row.header(position);
        Matcher year = YEAR.matcher(header);
        String date = year.find() ? year.group() : "";
        BigDecimal value = value(row, position, cell, indicator);
        boolean inWords = cell.kind() == Cell.Kind.TEXT && !cell.value().matches("\\d+");
        TableRow figure = figures.row()
                .set("id", id(organisation, indicator, date))
                .set("organisation", organisation)
                .set("indicator", indicator.name)
                .set("date", date)
                .set("value", value == null ? null : plain(value))
                .set("unit", indicator.unit)
                .set("kind", "VALUE")
                .set("as_said", inWords ? cell.value() : null)
                .set("source", options.source())
                .set("record", row.record())
                .set("recorded_on", options.recordedOn());
        figures.put(figure);
    }

    private static @Nullable BigDecimal value(MemberRow row, int position, Cell cell, Indicator indicator) {
        BigDecimal read = cell.kind() == Cell.Kind.TEXT
                ? Amounts.read(cell.value(), row.mapping().numbers())
                : cell.kind() == Cell.Kind.DATE ? null : new BigDecimal(cell.value());
        if (read == null) {
            row.warn(
                    NoticeCode.UNREADABLE_VALUE,
                    position,
                    "it is no single number; the words are kept, the figure is unknown; give one like 1234,5");
            return null;
        }
        if (read.signum() < 0 && !indicator.mayBeNegative) {
            row.warn(
                    NoticeCode.IMPOSSIBLE_SUM, position, "it is less than 0; the figure stays unknown; give 0 or more");
            return null;
        }
        return indicator.scaled ? read.multiply(Amounts.scale(row.header(position))) : read;
    }

    private String id(String organisation, Indicator indicator, String date) {
        String list = options.source().substring(options.source().indexOf(':') + 1);
        return "figure:" + organisation.substring(organisation.indexOf(':') + 1) + "-" + list + "-"
                + indicator.name.replace(' ', '-') + (date.isEmpty() ? "" : "-" + date);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.formats.opening.SourceRow;
import it.filiera.exchange.formats.values.Amounts.Convention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guesses what the columns of a list say, from their headers first and from their values second. */
final class MappingGuesser {

    private static final int SAMPLES = 5;
    private static final double BY_VALUES_ALONE = 0.5;
    private static final double BY_GROUP = 0.9;

    private MappingGuesser() {}

    static MappingGuess guess(Layout layout, List<SourceRow> firstRows) {
        List<ColumnGuess> columns = new ArrayList<>();
        int italian = 0;
        for (int i = 0; i < layout.headers().size(); i++) {
            List<String> values = values(firstRows, layout.headerRow(), i);
            Optional<HeaderWords.Match> match =
                    HeaderWords.match(layout.labels().get(i));
            italian += match.map(found -> found.italian() ? 1 : -1).orElse(0);
            columns.add(column(layout, i, match, values));
        }
        return new MappingGuess(
                Fingerprint.ofHeaders(layout.headers()),
                layout.headerRow(),
                italian >= 0 ? Convention.ITALIAN : Convention.ENGLISH,
                withoutDoubles(columns));
    }

    private static List<String> values(List<SourceRow> rows, int headerRow, int position) {
        return rows.stream()
                .filter(row -> row.number() > headerRow)
                .map(row -> row.cell(position).value())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static ColumnGuess column(
            Layout layout, int position, Optional<HeaderWords.Match> match, List<String> values) {
        List<String> samples = values.stream().distinct().limit(SAMPLES).toList();
        ColumnGuess unknown = new ColumnGuess(position, layout.headers().get(position), Field.IGNORED, 0, samples);
        boolean underContact = HeaderWords.match(layout.groups().get(position))
                .filter(group -> group.field() == Field.CONTACT)
                .isPresent();
        if (underContact || ColumnContent.areEmails(values)) {
            return unknown.with(Field.CONTACT, BY_GROUP);
        }
        return match.map(found ->
                        unknown.with(found.field(), found.confidence() * ColumnContent.fits(found.field(), values)))
                .orElseGet(() -> ColumnContent.tells(values)
                        .map(field -> unknown.with(field, BY_VALUES_ALONE))
                        .orElse(unknown));
    }

    /** Of several columns that seem to say one thing the surest counts, then the first; the others are not imported. */
    private static List<ColumnGuess> withoutDoubles(List<ColumnGuess> columns) {
        Map<Field, ColumnGuess> best = new EnumMap<>(Field.class);
        Comparator<ColumnGuess> surest = Comparator.comparingDouble(ColumnGuess::confidence);
        columns.forEach(column ->
                best.merge(column.field(), column, (first, next) -> surest.compare(next, first) > 0 ? next : first));
        return columns.stream()
                .map(column -> column.field().mayHaveSeveralColumns() || column.equals(best.get(column.field()))
                        ? column
                        : column.with(Field.IGNORED, 0))
                .toList();
    }
}

package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.formats.values.Amounts.Convention;
import java.util.List;

/**
 * What a list seems to be, for a person to look at and correct.
 *
 * @param fingerprint of the headers, by which a mapping is remembered
 * @param headerRow number of the row with the headers
 * @param numbers signs of numbers, by the language of the headers
 * @param columns one for each column
 */
public record MappingGuess(String fingerprint, int headerRow, Convention numbers, List<ColumnGuess> columns) {

    public MappingGuess {
        columns = List.copyOf(columns);
    }

    /** The guess as it is, taken for right. */
    public Mapping accepted() {
        return new Mapping(
                fingerprint,
                null,
                numbers,
                columns.stream().map(ColumnGuess::field).toList());
    }

    /** Whether the list can be imported so: without names there are no members. */
    public boolean hasName() {
        return columns.stream().anyMatch(column -> column.field() == Field.NAME);
    }
}

package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.formats.values.Amounts.Convention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a list mean, as a person left it. To be kept by its fingerprint: the next list with the same headers
 * in the same order gets the same mapping.
 *
 * @param fingerprint of the headers
 * @param headerRow number of the row with the headers; null to find it again
 * @param numbers which signs numbers have in cells that are texts
 * @param fields what each column is, from the first to the last
 */
public record Mapping(String fingerprint, @Nullable Integer headerRow, Convention numbers, List<Field> fields) {

    public Mapping {
        fields = List.copyOf(fields);
    }

    /** What a column is; columns that were added later are not imported. */
    Field field(int position) {
        return position < fields.size() ? fields.get(position) : Field.IGNORED;
    }

    /** The first column that is a field; -1 when none is. */
    int position(Field field) {
        return fields.indexOf(field);
    }
}

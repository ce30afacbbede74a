package it.filiera.exchange.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of the graph as the text that the bundle's reader makes the same values of. */
final class CellText {

    private CellText() {}

    /** Nothing for unknown; items of a list separated by {@code |}; numbers without exponent, the shortest that is exact. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> items) {
            return items.stream().map(CellText::of).collect(Collectors.joining("|"));
        }
        if (value instanceof Double number) {
            return plain(new BigDecimal(number.toString()));
        }
        return value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

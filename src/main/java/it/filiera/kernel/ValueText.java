package it.filiera.kernel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Values of fields as text: the parts of a list with {@code " | "} between them, numbers in full and without empty decimals. */
public final class ValueText {

    private static final String BETWEEN_PARTS = " | ";

    private ValueText() {}

    public static String of(Object value) {
        if (value instanceof List<?> parts) {
            return parts.stream().map(ValueText::of).collect(Collectors.joining(BETWEEN_PARTS));
        }
        if (value instanceof Object[] parts) {
            return of(Arrays.asList(parts));
        }
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}

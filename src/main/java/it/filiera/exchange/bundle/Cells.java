package it.filiera.exchange.bundle;

import it.filiera.exchange.bundle.FieldSchema.Constraints;
import it.filiera.kernel.CommonRemedy;
import it.filiera.kernel.Language;
import it.filiera.kernel.Sentence;
import it.filiera.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the text of a cell into a value of its column's type. */
final class Cells {

    private static final Pattern ITEMS = Pattern.compile("|", Pattern.LITERAL);

    private Cells() {}

    /** A cell that does not hold what its column demands; the message says what would be right. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Sentence remedy;

        Malformed(Wording remedy, Object... values) {
            super(remedy.with(values).in(Language.EN));
            this.remedy = remedy.with(values);
        }

        /** What would be right. */
        Sentence remedy() {
            return remedy;
        }
    }

    /** The value; null when the cell is empty, for empty means unknown. */
    static @Nullable Object value(FieldSchema field, String text) throws Malformed {
        if (text.isBlank()) {
            return null;
        }
        return switch (field.type()) {
            case STRING -> checked(field, text);
            case LIST -> list(field, text);
            case INTEGER -> within(field, number(field, text, Long::valueOf, ValueRemedy.WHOLE_NUMBER));
            case NUMBER -> within(field, finite(field, number(field, text, Double::valueOf, ValueRemedy.PLAIN_NUMBER)));
            case BOOLEAN -> bool(field, text);
        };
    }

    private static String checked(FieldSchema field, String text) throws Malformed {
        Constraints limits = field.limits();
        if (limits.values() != null && !limits.values().contains(text)) {
            throw new Malformed(CommonRemedy.ONE_OF, String.join(", ", limits.values()));
        }
        if (limits.pattern() != null && !limits.pattern().matcher(text).matches()) {
            throw new Malformed(ValueRemedy.LIKE, form(field));
        }
        return text;
    }

    private static List<String> list(FieldSchema field, String text) throws Malformed {
        List<String> items =
                Arrays.stream(ITEMS.split(text, -1)).map(String::strip).toList();
        for (String item : items) {
            if (item.isEmpty()) {
                throw new Malformed(ValueRemedy.NO_EMPTY_ITEMS);
            }
            checked(field, item);
        }
        return items;
    }

    private static <N extends Number> N number(
            FieldSchema field, String text, Function<String, N> parser, ValueRemedy kind) throws Malformed {
        try {
            return parser.apply(text);
        } catch (NumberFormatException malformed) {
            throw new Malformed(kind, form(field));
        }
    }

    /** {@code Double.valueOf} also reads NaN, Infinity and hexadecimal; none of them is a figure of the field. */
    private static Double finite(FieldSchema field, Double number) throws Malformed {
        if (!Double.isFinite(number)) {
            throw new Malformed(ValueRemedy.A_NUMBER, form(field));
        }
        return number;
    }

    private static <N extends Number> N within(FieldSchema field, N number) throws Malformed {
        Constraints limits = field.limits();
        if (limits.minimum() != null && number.doubleValue() < limits.minimum()) {
            throw new Malformed(ValueRemedy.AT_LEAST, plain(limits.minimum()));
        }
        if (limits.maximum() != null && number.doubleValue() > limits.maximum()) {
            throw new Malformed(ValueRemedy.AT_MOST, plain(limits.maximum()));
        }
        return number;
    }

    private static Boolean bool(FieldSchema field, String text) throws Malformed {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Malformed(ValueRemedy.LIKE, form(field));
        };
    }

    private static String form(FieldSchema field) {
        return String.valueOf(field.example());
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
    }
}

package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.formats.values.Amounts;
import it.filiera.exchange.formats.values.Amounts.Convention;
import it.filiera.exchange.formats.values.Dates;
import it.filiera.exchange.formats.values.ItalianNumbers;
import it.filiera.exchange.formats.values.Places;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Asks the values of a column whether they can be what the header says, and what they are when it says nothing. */
final class ColumnContent {

    private static final double MOST = 0.8;
    private static final double FEW = 0.3;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("(\\+|00|0|3)[\\d ./-]{7,16}");
    private static final Pattern WEB = Pattern.compile(
            "(https?://|www\\.).+|[\\w-]+(\\.[\\w-]+)*\\.(it|com|eu|org|net)(/.*)?", Pattern.CASE_INSENSITIVE);

    /** Fields whose values have a form of their own. */
    private static final Map<Field, Predicate<String>> FORMS = new EnumMap<>(Map.of(
            Field.VAT, value -> ItalianNumbers.vat(value).isPresent() || ItalianNumbers.isPersonal(value),
            Field.TAX_CODE, value -> ItalianNumbers.taxCode(value).isPresent() || ItalianNumbers.isPersonal(value),
            Field.URL, value -> WEB.matcher(value).matches(),
            Field.POSTCODE, value -> value.matches("[A-Z0-9 -]{3,9}") && value.matches(".*\\d.*"),
            Field.PROVINCE, value -> Places.code(Places.Level.PROVINCE, value).isPresent(),
            Field.MEMBER_SINCE, value -> Dates.read(value) != null,
            Field.MEMBER_UNTIL, value -> Dates.read(value) != null,
            Field.NAME, value -> value.matches(".*\\p{L}{2}.*"),
            Field.CITY, value -> value.matches(".*\\p{L}{2}.*")));

    /** Forms that tell a field without a header, the most particular first. */
    private static final List<Field> TELLING = List.of(Field.VAT, Field.URL, Field.PROVINCE);

    private ColumnContent() {}

    /** How much of the header's word remains when the values are looked at: from 0.4 to 1, and 1 for an empty column. */
    static double fits(Field field, List<String> values) {
        Predicate<String> form = FORMS.get(field);
        if (form == null || values.isEmpty()) {
            return 1;
        }
        double share = share(values, form);
        return share >= MOST ? 1 : share >= FEW ? 0.8 : 0.4;
    }

    /** What the values alone tell. */
    static Optional<Field> tells(List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (share(values, value -> EMAIL.matcher(value).matches()) >= MOST
                || share(
                                values,
                                value -> PHONE.matcher(value).matches()
                                        && ItalianNumbers.vat(value).isEmpty())
                        >= MOST) {
            return Optional.of(Field.CONTACT);
        }
        return TELLING.stream()
                .filter(field -> share(values, FORMS.getOrDefault(field, never -> false)) >= MOST)
                .findFirst();
    }

    /** Whether most values are addresses of e-mail: then the column is a contact whatever its header says. */
    static boolean areEmails(List<String> values) {
        return !values.isEmpty() && share(values, value -> EMAIL.matcher(value).matches()) >= MOST;
    }

    /** Whether most values are numbers. */
    static boolean areNumbers(List<String> values) {
        return !values.isEmpty() && share(values, value -> Amounts.read(value, Convention.ITALIAN) != null) >= MOST;
    }

    private static double share(List<String> values, Predicate<String> form) {
        return values.stream().filter(form).count() / (double) values.size();
    }
}

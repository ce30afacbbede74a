package it.filiera.inference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;

/** One row of a rule file, read cell by cell. */
record RuleRow(String file, NamedCsvRecord csv, List<String> problems) {

    private static final Pattern LIST = Pattern.compile("\\|");

    /** The cell, which has to be filled. */
    String text(String column) {
        String text = optionalText(column);
        if (text.isEmpty()) {
            problem(column, "is empty");
        }
        return text;
    }

    private String optionalText(String column) {
        return csv.getField(column).strip();
    }

    /** Identifier of the rule of this row, unique over all files: {@code topic-areas/photonics}. */
    String rule() {
        return file.replace(".csv", "") + "/" + text("rule");
    }

    /** The parts of a cell between bars; an empty cell has none. */
    List<String> list(String column) {
        String text = optionalText(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(LIST.split(text, -1)).map(String::strip).toList();
    }

    /** As {@link #list}, with at least one part. */
    List<String> requiredList(String column) {
        text(column);
        return list(column);
    }

    /** The cell, which has to hold one of these. */
    String oneOf(String column, List<String> allowed) {
        String text = text(column);
        if (!text.isEmpty() && !allowed.contains(text)) {
            problem(column, "is \"" + text + "\", which is not one of " + String.join(", ", allowed));
        }
        return text;
    }

    /** Identifiers of a kind, each followed by its label for the reader; at least one. */
    List<String> ids(String column, String prefix) {
        List<String> entries = list(column);
        if (entries.isEmpty()) {
            problem(column, "is empty; name at least one identifier that begins with \"" + prefix + "\"");
        }
        for (String entry : entries) {
            if (!entry.startsWith(prefix) || entry.length() == prefix.length()) {
                problem(column, "holds \"" + entry + "\", which does not begin with \"" + prefix + "\"");
            }
        }
        return entries.stream().map(RuleRow::id).toList();
    }

    private static String id(String entry) {
        int end = entry.indexOf(' ');
        return end < 0 ? entry : entry.substring(0, end);
    }

    /** A number above 0 and at most 1; an empty cell means the default. */
    double confidence(String column, double whenEmpty) {
        return optionalText(column).isEmpty()
                ? whenEmpty
                : number(column, value -> value > 0 && value <= 1, "above 0 and at most 1");
    }

    /** A number from 0 to 1. */
    double share(String column) {
        return number(column, value -> value >= 0 && value <= 1, "from 0 to 1");
    }

    private double number(String column, DoublePredicate allowed, String range) {
        String text = text(column);
        if (text.isEmpty()) {
            return 0;
        }
        try {
            double value = Double.parseDouble(text);
            if (allowed.test(value)) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // the problem is the same as for a number out of range
        }
        problem(column, "is \"" + text + "\", which is not a number " + range + ", with a decimal point");
        return 0;
    }

    void problem(String column, String what) {
        problems.add("%s, row %d, column \"%s\": %s".formatted(file, csv.getStartingLineNumber(), column, what));
    }
}

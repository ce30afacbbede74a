package it.filiera.kernel;

import java.util.Map;

/** An argument that cannot be answered as it is. */
public final class BadRequest extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_VALUE_LENGTH = 80;

    private final String argument;
    private final String value;
    private final transient Sentence remedy;

    /**
     * Refuses an argument.
     *
     * @param argument name of the argument as the asker wrote it, for example {@code filter.types}
     * @param value    the value given; long ones are cut for display
     * @param remedy   what would be right: "give a number from {0} to {1}"
     * @param values   what stands in the places of the remedy
     */
    public BadRequest(String argument, Object value, Wording remedy, Object... values) {
        this(argument, value, remedy.with(values));
    }

    /** As above, with the values in their places already. */
    public BadRequest(String argument, Object value, Sentence remedy) {
        super(message(argument, shown(value), remedy, Language.EN));
        this.argument = argument;
        this.value = shown(value);
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return "BAD_REQUEST";
    }

    @Override
    public String message(Language language) {
        return message(argument, value, remedy, language);
    }

    @Override
    public Map<String, Object> properties(Language language) {
        return Map.of(
                "argument", argument,
                "value", value,
                "remedy", remedy.wording().name(),
                "remedyValues", remedy.values(language),
                "reason", remedy.in(language));
    }

    private static String message(String argument, String value, Sentence remedy, Language language) {
        String pattern = language == Language.IT ? "%s: «%s» non va bene: %s." : "%s: \"%s\" cannot be used: %s.";
        return pattern.formatted(argument, value, remedy.in(language));
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() <= SHOWN_VALUE_LENGTH
                ? text
                : text.substring(0, SHOWN_VALUE_LENGTH) + "... (" + text.length() + ")";
    }
}

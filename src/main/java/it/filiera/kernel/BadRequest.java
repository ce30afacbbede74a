package it.filiera.kernel;

import java.util.Map;

/** An argument that cannot be answered as it is. */
public final class BadRequest extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_VALUE_LENGTH = 80;

    private final String argument;
    private final String value;
    private final String reason;

    /**
     * Refuses an argument.
     *
     * @param argument name of the argument as the asker wrote it, for example {@code filter.types}
     * @param value    the value given; long ones are cut for display
     * @param reason   what would be right, as a sentence without its full stop: "give a number from 1 to 100"
     */
    public BadRequest(String argument, Object value, String reason) {
        super("%s: \"%s\" cannot be used: %s.".formatted(argument, shown(value), reason));
        this.argument = argument;
        this.value = shown(value);
        this.reason = reason;
    }

    @Override
    public String code() {
        return "BAD_REQUEST";
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("argument", argument, "value", value, "reason", reason);
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() <= SHOWN_VALUE_LENGTH
                ? text
                : text.substring(0, SHOWN_VALUE_LENGTH) + "... (" + text.length() + " characters)";
    }
}

package it.filiera.inference;

import java.util.List;

/** Codes of topics or programmes of which one has to fit: exactly, or with {@code *} at its end as a beginning. */
record Codes(List<String> any) {

    static final Codes NONE = new Codes(List.of());

    private static final String BEGINNING = "*";

    Codes {
        any = List.copyOf(any);
    }

    boolean isEmpty() {
        return any.isEmpty();
    }

    boolean fit(String code) {
        return any.stream().anyMatch(pattern -> fits(pattern, code));
    }

    private static boolean fits(String pattern, String code) {
        return pattern.endsWith(BEGINNING)
                ? code.startsWith(pattern.substring(0, pattern.length() - 1))
                : code.equals(pattern);
    }
}

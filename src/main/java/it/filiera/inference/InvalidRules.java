package it.filiera.inference;

import java.util.List;

/** Rule files that cannot be used, with everything that is wrong with them. */
final class InvalidRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidRules(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}

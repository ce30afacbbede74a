package it.filiera.consortium.callrules;

import java.util.List;

/** Files of call rules that cannot be used, with everything that is wrong with them. */
final class InvalidCallRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidCallRules(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}

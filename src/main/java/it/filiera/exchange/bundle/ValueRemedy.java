package it.filiera.exchange.bundle;

import it.filiera.kernel.Wording;

/** What would be right in place of a value that a field cannot hold. */
enum ValueRemedy implements Wording {
    FOR_FIELD("for {0}, {1}", "per {0}, {1}"),
    A_VALUE("give a value for {0}", "dai un valore per {0}"),
    LIKE("give {0}", "dai {0}"),
    NO_EMPTY_ITEMS(
            "give items separated by single | signs, none of them empty",
            "dai elementi separati da un solo segno |, nessuno dei quali vuoto"),
    WHOLE_NUMBER(
            "give a whole number with a decimal point and no other signs, like {0}",
            "dai un numero intero senza altri segni, come {0}"),
    PLAIN_NUMBER(
            "give a number with a decimal point and no other signs, like {0}",
            "dai un numero con il punto per i decimali e senza altri segni, come {0}"),
    A_NUMBER("give a number, like {0}", "dai un numero, come {0}"),
    AT_LEAST("give a number of at least {0}", "dai un numero non minore di {0}"),
    AT_MOST("give a number of at most {0}", "dai un numero non maggiore di {0}");

    private final String english;
    private final String italian;

    ValueRemedy(String english, String italian) {
        this.english = english;
        this.italian = italian;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String italian() {
        return italian;
    }
}

package it.filiera.kernel;

/**
 * A sentence in the languages of the product, without its full stop, with places {@code {0}}, {@code {1}} for values. Each
 * room has an enum of its own; the names of the constants are stable codes. A test walks through all of them.
 */
public interface Wording {

    /** The stable code. */
    String name();

    String english();

    String italian();

    /** The sentence with its values. */
    default Sentence with(Object... values) {
        return Sentence.of(this, values);
    }
}

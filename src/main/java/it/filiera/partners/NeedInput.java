package it.filiera.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed.
 *
 * @param text         in words
 * @param technologies identifiers; where given, they alone count
 */
record NeedInput(@Nullable String text, @Nullable List<String> technologies) {

    boolean isGiven() {
        return technologies != null || (text != null && !text.isBlank());
    }
}

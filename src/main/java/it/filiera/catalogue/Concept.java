package it.filiera.catalogue;

import it.filiera.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A concept of a versioned taxonomy, as in SKOS. */
public sealed interface Concept extends Entity permits Technology, PriorityArea, Industry {

    /** What all kinds of concepts carry. */
    Details details();

    @Override
    default String id() {
        return details().id();
    }

    @Override
    default String name(Language language) {
        return details().labels().in(language, notation() == null ? id() : notation());
    }

    /** Code in its taxonomy. */
    default @Nullable String notation() {
        return details().notation();
    }

    /** Identifier of the taxonomy. */
    default String schemeId() {
        return details().schemeId();
    }

    /** How well it is founded. */
    default @Nullable Quotation status() {
        return details().status();
    }

    /** Synonyms in this language only; empty when none are known. */
    default List<String> synonyms(Language language) {
        return language == Language.IT ? details().synonymsIt() : details().synonymsEn();
    }

    /** The fields that all kinds of concepts have. */
    record Details(
            String id,
            @Nullable String notation,
            Labels labels,
            List<String> synonymsEn,
            List<String> synonymsIt,
            String schemeId,
            @Nullable Quotation status) {

        public Details {
            synonymsEn = List.copyOf(synonymsEn);
            synonymsIt = List.copyOf(synonymsIt);
        }
    }
}

package it.filiera.catalogue;

import it.filiera.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A concept of a versioned taxonomy, as in SKOS. */
public sealed interface Concept extends Entity permits Technology, PriorityArea, Industry {

    /** Code in its taxonomy. */
    @Nullable
    String notation();

    /** Its label and synonyms. */
    Words words();

    /** Identifier of the taxonomy. */
    String schemeId();

    /** How well it is founded. */
    @Nullable
    Quotation status();

    @Override
    default String name(Language language) {
        String notation = notation();
        return words().labels().in(language, notation == null ? id() : notation);
    }

    /** Synonyms in this language only; empty when none are known. */
    default List<String> synonyms(Language language) {
        return language == Language.IT ? words().synonymsIt() : words().synonymsEn();
    }

    /** What a concept is called. */
    record Words(Labels labels, List<String> synonymsEn, List<String> synonymsIt) {

        public Words {
            synonymsEn = List.copyOf(synonymsEn);
            synonymsIt = List.copyOf(synonymsIt);
        }
    }
}

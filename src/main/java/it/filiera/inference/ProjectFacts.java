package it.filiera.inference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at in a project.
 *
 * @param programmes codes of programmes or legal bases
 * @param texts      name, titles and summary, as far as known
 */
record ProjectFacts(
        String id,
        @Nullable String topic,
        @Nullable String topicTitle,
        List<String> programmes,
        List<String> texts,
        List<DeclaredUse> declared) {

    /**
     * A technology that a source says the project uses.
     *
     * @param family     family the source belongs to; DECLARED where it does not say
     * @param confidence null where the source gives none
     */
    record DeclaredUse(
            String technology,
            String sourceTitle,
            Family family,
            @Nullable Double confidence) {}

    ProjectFacts {
        programmes = List.copyOf(programmes);
        texts = List.copyOf(texts);
        declared = List.copyOf(declared);
    }
}

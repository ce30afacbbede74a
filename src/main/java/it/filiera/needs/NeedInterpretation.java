package it.filiera.needs;

import it.filiera.catalogue.text.MatchQuality;
import java.util.List;

/**
 * What was understood of a need.
 *
 * @param text          as it was said
 * @param understood    technologies, in the order in which they are spoken of
 * @param notUnderstood words and phrases of the text that name no technology known here, as they were written
 */
public record NeedInterpretation(String text, List<UnderstoodTechnology> understood, List<String> notUnderstood) {

    public NeedInterpretation {
        understood = List.copyOf(understood);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** Identifiers of the technologies, each once. */
    public List<String> technologies() {
        return understood.stream()
                .map(UnderstoodTechnology::technologyId)
                .distinct()
                .toList();
    }

    /**
     * A technology and what led to it.
     *
     * @param words   the words of the text
     * @param matched the label or synonym that they fit
     * @param quality how closely
     */
    public record UnderstoodTechnology(String technologyId, String words, String matched, MatchQuality quality) {}
}

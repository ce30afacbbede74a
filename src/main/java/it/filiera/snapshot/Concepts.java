package it.filiera.snapshot;

import it.filiera.kernel.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The technologies, priority areas and industries of the loaded taxonomies, by number, with their hierarchies. */
public final class Concepts {

    private final Ids ids;
    private final byte[] kinds;
    private final Codes schemes;
    private final @Nullable String[] english;
    private final @Nullable String[] italian;
    private final Incidence broader;
    private final Incidence narrower;

    Concepts(
            Ids ids,
            byte[] kinds,
            Codes schemes,
            @Nullable String[] english,
            @Nullable String[] italian,
            Incidence broader) {
        this.ids = ids;
        this.kinds = kinds;
        this.schemes = schemes;
        this.english = english;
        this.italian = italian;
        this.broader = broader;
        this.narrower = broader.reversed(ids.size());
    }

    public int size() {
        return ids.size();
    }

    public String id(int concept) {
        return ids.id(concept);
    }

    /** The number of an identifier; {@link Ids#NONE} when there is no such concept. */
    public int number(String id) {
        return ids.number(id);
    }

    public ConceptKind kind(int concept) {
        return ConceptKind.of(kinds[concept]);
    }

    /** Identifier of the taxonomy it belongs to; null when unknown. */
    public @Nullable String scheme(int concept) {
        return schemes.text(concept);
    }

    /** The label in a language, else in the other, else the identifier. */
    public String label(int concept, Language language) {
        return Objects.requireNonNullElse(language.pick(english[concept], italian[concept]), id(concept));
    }

    /** From each concept to those one step above. */
    public Incidence broader() {
        return broader;
    }

    /** From each concept to those one step below. */
    public Incidence narrower() {
        return narrower;
    }

    long bytes() {
        long labels = 0;
        for (int i = 0; i < english.length; i++) {
            labels += 2L * Short.SIZE
                    + Objects.requireNonNullElse(english[i], "").length()
                    + Objects.requireNonNullElse(italian[i], "").length();
        }
        return ids.bytes() + labels + broader.bytes() + narrower.bytes();
    }
}

package it.filiera.exchange.formats.skos;

import it.filiera.exchange.formats.TranslationProgress;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, by address. About 2 KB for each concept: a taxonomy has to be seen as a whole to be put in order. The
 * number of things is limited, so that no file fills the memory.
 */
final class SkosModel implements Statements {

    /** More than ten times the largest taxonomy of the European Union. */
    static final int MOST_THINGS = 500_000;

    /** Things without an address of their own; they can be labels, but nothing can refer to them. */
    static final String UNNAMED = "_:";

    private static final int TOLD_EVERY = 1000;
    private static final int LONGEST_TEXT = 10_000;

    private final TranslationProgress progress;
    private final NavigableMap<String, SkosThing> things = new TreeMap<>();
    private long statements;
    private long tooLong;

    SkosModel(TranslationProgress progress) {
        this.progress = progress;
    }

    @Override
    public void link(String subject, String predicate, String object) {
        count();
        switch (predicate) {
            case Skos.TYPE -> type(subject, object);
            case Skos.IN_SCHEME, Skos.TOP_CONCEPT_OF -> concept(subject).schemes.add(object);
            case Skos.HAS_TOP_CONCEPT -> concept(object).schemes.add(subject);
            case Skos.BROADER -> concept(subject).broader.add(object);
            case Skos.NARROWER -> concept(object).broader.add(subject);
            case Skos.XL_PREF_LABEL -> thing(subject).preferredLabels.add(object);
            case Skos.XL_ALT_LABEL -> thing(subject).otherLabels.add(object);
            default -> {
                String match = Skos.MATCHES.get(predicate);
                if (match != null) {
                    concept(subject)
                            .matches
                            .computeIfAbsent(object, first -> new TreeSet<>())
                            .add(match);
                }
            }
        }
    }

    @Override
    public void text(String subject, String predicate, String text, @Nullable String language) {
        count();
        if (text.length() > LONGEST_TEXT) {
            tooLong++;
            return;
        }
        switch (predicate) {
            case Skos.PREF_LABEL, Skos.XL_LITERAL_FORM -> thing(subject).labels.prefer(text, language);
            case Skos.ALT_LABEL -> thing(subject).labels.also(text, language);
            case Skos.LABEL, Skos.TITLE, Skos.OLD_TITLE -> thing(subject).titles.prefer(text, language);
            case Skos.NOTATION -> thing(subject).notations.add(text.strip());
            case Skos.VERSION -> thing(subject).versions.add(text.strip());
            default -> {}
        }
    }

    private void count() {
        statements++;
        if (statements % TOLD_EVERY == 0) {
            progress.read(statements);
        }
    }

    private void type(String subject, String type) {
        if (type.equals(Skos.CONCEPT)) {
            thing(subject).isConcept = true;
        } else if (type.equals(Skos.SCHEME)) {
            thing(subject).isScheme = true;
        }
    }

    /** Who is narrower, broader or in a scheme is a concept, whether the file says so or not. */
    private SkosThing concept(String address) {
        SkosThing thing = thing(address);
        thing.isConcept = true;
        return thing;
    }

    private SkosThing thing(String address) {
        SkosThing thing = things.computeIfAbsent(address, first -> new SkosThing());
        if (things.size() > MOST_THINGS) {
            throw new TooManyThings();
        }
        return thing;
    }

    /** More things than any taxonomy has. */
    static final class TooManyThings extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Labels that stand on their own are given to what they are labels of. */
    void resolveLabels() {
        for (SkosThing thing : things.values()) {
            thing.preferredLabels.forEach(address -> copy(address, thing, true));
            thing.otherLabels.forEach(address -> copy(address, thing, false));
        }
    }

    private void copy(String address, SkosThing to, boolean preferred) {
        SkosThing label = things.get(address);
        if (label == null) {
            return;
        }
        label.labels.forEachPreferred((language, text) -> {
            if (preferred) {
                to.labels.prefer(text, language);
            } else {
                to.labels.also(text, language);
            }
        });
    }

    NavigableMap<String, SkosThing> concepts() {
        return only(false);
    }

    NavigableMap<String, SkosThing> schemes() {
        return only(true);
    }

    private NavigableMap<String, SkosThing> only(boolean schemes) {
        NavigableMap<String, SkosThing> found = new TreeMap<>();
        for (Map.Entry<String, SkosThing> entry : things.entrySet()) {
            SkosThing thing = entry.getValue();
            boolean wanted = schemes ? thing.isScheme : thing.isConcept && !thing.isScheme;
            if (wanted && !entry.getKey().startsWith(UNNAMED)) {
                found.put(entry.getKey(), thing);
            }
        }
        return found;
    }

    long statements() {
        return statements;
    }

    /** Texts that are longer than any label. */
    long tooLong() {
        return tooLong;
    }
}

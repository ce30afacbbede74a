package it.filiera.needs;

import it.filiera.catalogue.text.Likeness;
import it.filiera.catalogue.text.MatchQuality;
import it.filiera.needs.NeedInterpretation.UnderstoodTechnology;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Reads one text: finds every phrase of the vocabulary in it, whole, then takes those that explain most words first, so that
 * "optical sensors" is not read as optics and sensors. Several technologies may be called the same; the same words never
 * count for different phrases.
 */
final class NeedReading {

    private static final int MOST_PER_WORDS = 3;
    private static final double AS_GOOD = .01;

    private static final Comparator<Finding> BEST_FIRST = Comparator.comparingInt(
                    (Finding found) -> found.tokens().cardinality())
            .thenComparingDouble(Finding::likeness)
            .reversed()
            .thenComparing(Comparator.comparingInt(Finding::importance).reversed())
            .thenComparing(found -> found.phrase().rank())
            .thenComparing(found -> found.phrase().technology())
            .thenComparing(found -> found.phrase().text());

    private final String text;
    private final Vocabulary vocabulary;
    private final ToIntFunction<String> importance;
    private final List<Token> tokens;
    private final List<Map<String, Likeness>> alike;

    NeedReading(String text, Vocabulary vocabulary, ToIntFunction<String> importance) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.importance = importance;
        this.tokens = Token.of(text);
        this.alike =
                tokens.stream().map(token -> vocabulary.alike(token.word())).toList();
    }

    NeedInterpretation read() {
        List<Finding> taken = take(findings());
        BitSet explained = new BitSet();
        taken.stream().filter(found -> !found.phrase().namesNothing()).forEach(found -> explained.or(found.tokens()));
        List<UnderstoodTechnology> understood = taken.stream()
                .filter(found -> !found.phrase().namesNothing())
                .sorted(Comparator.comparingInt(Finding::first))
                .map(this::understood)
                .toList();
        return new NeedInterpretation(text, understood, notUnderstood(explained));
    }

    private UnderstoodTechnology understood(Finding found) {
        return new UnderstoodTechnology(
                found.phrase().technology(),
                words(found.tokens()),
                found.phrase().text(),
                found.quality());
    }

    private List<Finding> findings() {
        Set<Phrase> phrases = new LinkedHashSet<>();
        alike.forEach(words -> words.keySet().forEach(word -> phrases.addAll(vocabulary.with(word))));
        List<Finding> findings = new ArrayList<>();
        for (Phrase phrase : phrases) {
            find(phrase, findings);
        }
        for (int i = 0; i < tokens.size(); i++) {
            joined(tokens.get(i).word(), i, i, findings);
            if (i + 1 < tokens.size()) {
                joined(tokens.get(i).word() + tokens.get(i + 1).word(), i, i + 1, findings);
            }
        }
        return findings;
    }

    private void joined(String word, int first, int last, List<Finding> findings) {
        for (Phrase phrase : vocabulary.joined(word)) {
            BitSet taken = new BitSet();
            taken.set(first, last + 1);
            findings.add(finding(phrase, taken, 1, MatchQuality.WORDS));
        }
    }

    /** Looks for all words of a phrase, in any order, close to each other: at most one word may come between. */
    private void find(Phrase phrase, List<Finding> findings) {
        int length = phrase.words().size();
        for (int start = 0; start <= tokens.size() - length; start++) {
            BitSet taken = new BitSet();
            double sum = 0;
            MatchQuality worst = MatchQuality.WORDS;
            for (String word : phrase.words()) {
                int best = best(word, start, Math.min(tokens.size(), start + length + (length > 1 ? 1 : 0)), taken);
                if (best < 0) {
                    break;
                }
                Likeness likeness = Objects.requireNonNull(alike.get(best).get(word));
                taken.set(best);
                sum += likeness.value();
                worst = likeness.quality().compareTo(worst) > 0 ? likeness.quality() : worst;
            }
            if (taken.cardinality() == length && taken.get(start) && !isUnspecific(phrase, taken)) {
                findings.add(finding(phrase, taken, sum / length, worst));
            }
        }
    }

    private int best(String word, int from, int to, BitSet taken) {
        int best = -1;
        double value = 0;
        for (int i = from; i < to; i++) {
            Likeness likeness = alike.get(i).get(word);
            if (likeness != null && !taken.get(i) && likeness.value() > value) {
                best = i;
                value = likeness.value();
            }
        }
        return best;
    }

    /** "Technologies" alone names nothing, whatever some label says. */
    private boolean isUnspecific(Phrase phrase, BitSet taken) {
        return phrase.words().size() == 1
                && vocabulary.isUnspecific(tokens.get(taken.nextSetBit(0)).word());
    }

    private Finding finding(Phrase phrase, BitSet taken, double likeness, MatchQuality quality) {
        int weight = phrase.namesNothing() ? 0 : importance.applyAsInt(phrase.technology());
        return new Finding(phrase, taken, likeness, quality, weight);
    }

    private static List<Finding> take(List<Finding> findings) {
        List<Finding> taken = new ArrayList<>();
        BitSet used = new BitSet();
        Set<String> known = new HashSet<>();
        for (Finding found : findings.stream().sorted(BEST_FIRST).toList()) {
            List<Finding> same = taken.stream()
                    .filter(other -> other.tokens().equals(found.tokens()))
                    .toList();
            boolean free = !used.intersects(found.tokens());
            boolean asGood = !same.isEmpty()
                    && same.size() < MOST_PER_WORDS
                    && found.likeness() >= same.get(0).likeness() - AS_GOOD
                    && found.phrase().namesNothing() == same.get(0).phrase().namesNothing();
            if ((free || asGood)
                    && (found.phrase().namesNothing()
                            || known.add(found.phrase().technology()))) {
                taken.add(found);
                used.or(found.tokens());
            }
        }
        return taken;
    }

    /** Words that stand side by side in the text are named together. */
    private List<String> notUnderstood(BitSet explained) {
        Set<String> left = new LinkedHashSet<>();
        BitSet together = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            boolean unknown =
                    !explained.get(i) && !vocabulary.isUnspecific(tokens.get(i).word());
            if (unknown && (together.isEmpty() || adjacent(i - 1))) {
                together.set(i);
            } else {
                addWords(together, left);
                together.clear();
                together.set(i, unknown);
            }
        }
        addWords(together, left);
        return List.copyOf(left);
    }

    private boolean adjacent(int token) {
        return tokens.get(token + 1).start() == tokens.get(token).end() + 1;
    }

    private void addWords(BitSet words, Set<String> left) {
        if (!words.isEmpty()) {
            left.add(words(words));
        }
    }

    private String words(BitSet taken) {
        return text.substring(
                tokens.get(taken.nextSetBit(0)).start(),
                tokens.get(taken.length() - 1).end());
    }
}

package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.names.OrganisationName;
import it.filiera.exchange.resolution.names.Role;
import it.filiera.exchange.resolution.names.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which words of two names belong together: first those that are the same, then those spelled nearly alike, then what is left of both
 * when it reads the same without its spaces.
 *
 * @param shared    pairs, the heaviest first
 * @param leftOnly  words of the left name without a partner, in order
 * @param rightOnly words of the right name without a partner, in order
 */
record Alignment(List<Pair> shared, List<Word> leftOnly, List<Word> rightOnly) {

    /** How alike two words must be spelled to be taken for one, by {@link JaroWinkler}. */
    private static final double ALIKE = 0.92;

    private static final int SHORTEST_ALIKE = 4;
    private static final int MOST_LETTERS_MORE = 3;
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    /** Words taken for the same. {@code alike} is 1 when nothing but listed spellings and translations differs. */
    record Pair(String left, String right, double weight, double alike, Role role) {}

    private record Near(Word left, Word right, double alike) {}

    static Alignment of(OrganisationName left, OrganisationName right) {
        List<Word> leftOnly = new ArrayList<>(left.words());
        List<Word> rightOnly = new ArrayList<>(right.words());
        List<Pair> shared = new ArrayList<>();
        takeSame(leftOnly, rightOnly, shared);
        takeAlike(leftOnly, rightOnly, shared);
        takeJoined(leftOnly, rightOnly, shared);
        shared.sort(Comparator.comparing((Pair pair) -> -pair.weight())
                .thenComparing(pair -> least(pair.left(), pair.right()))
                .thenComparing(pair -> most(pair.left(), pair.right())));
        return new Alignment(shared, leftOnly, rightOnly);
    }

    static double weight(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }

    private static void takeSame(List<Word> left, List<Word> right, List<Pair> shared) {
        for (Word word : List.copyOf(left)) {
            right.stream()
                    .filter(other -> other.canonical().equals(word.canonical()))
                    .findFirst()
                    .ifPresent(other -> take(word, other, 1, left, right, shared));
        }
    }

    private static void takeAlike(List<Word> left, List<Word> right, List<Pair> shared) {
        List<Near> near = new ArrayList<>();
        for (Word word : left) {
            for (Word other : right) {
                double alike = alike(word, other);
                if (alike >= ALIKE) {
                    near.add(new Near(word, other, alike));
                }
            }
        }
        near.sort(Comparator.comparing((Near pair) -> -pair.alike())
                .thenComparing(pair -> least(pair.left().text(), pair.right().text()))
                .thenComparing(pair -> most(pair.left().text(), pair.right().text())));
        for (Near pair : near) {
            if (left.contains(pair.left()) && right.contains(pair.right())) {
                take(pair.left(), pair.right(), pair.alike(), left, right, shared);
            }
        }
    }

    private static double alike(Word left, Word right) {
        boolean telling = left.role() == Role.DISTINCTIVE || right.role() == Role.DISTINCTIVE;
        boolean comparable = telling && tellingOrPlace(left) && tellingOrPlace(right);
        boolean longEnough = Math.min(left.text().length(), right.text().length()) >= SHORTEST_ALIKE;
        return comparable && longEnough ? alike(left.text(), right.text()) : 0;
    }

    private static boolean tellingOrPlace(Word word) {
        return word.role() == Role.DISTINCTIVE || word.role() == Role.PLACE;
    }

    /** Digits are never a slip: TO4 is not TO5. Nor is a longer word: Heidelberg is not HeidelbergCement. */
    private static double alike(String left, String right) {
        boolean sameDigits = NO_DIGIT.matcher(left)
                .replaceAll("")
                .equals(NO_DIGIT.matcher(right).replaceAll(""));
        boolean sameLength = Math.abs(left.length() - right.length()) <= MOST_LETTERS_MORE;
        return sameDigits && sameLength ? JaroWinkler.similarity(left, right) : 0;
    }

    private static void takeJoined(List<Word> left, List<Word> right, List<Pair> shared) {
        String leftText = OrganisationName.compact(left);
        String rightText = OrganisationName.compact(right);
        boolean several = left.size() + right.size() > 2;
        if (several && Math.min(leftText.length(), rightText.length()) >= SHORTEST_ALIKE) {
            double alike = alike(leftText, rightText);
            if (alike >= ALIKE) {
                double weight = Math.max(weight(left), weight(right));
                shared.add(new Pair(leftText, rightText, weight, alike, Role.DISTINCTIVE));
                left.clear();
                right.clear();
            }
        }
    }

    private static void take(
            Word word, Word other, double alike, List<Word> left, List<Word> right, List<Pair> shared) {
        shared.add(new Pair(word.text(), other.text(), Math.max(word.weight(), other.weight()), alike, word.role()));
        left.remove(word);
        right.remove(other);
    }

    private static String least(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static String most(String a, String b) {
        return a.compareTo(b) <= 0 ? b : a;
    }
}

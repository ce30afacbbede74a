package it.filiera.exchange.resolution;

import static it.filiera.exchange.resolution.ScoreSheet.sorted;

import it.filiera.exchange.resolution.names.Folding;
import it.filiera.exchange.resolution.names.Kind;
import it.filiera.exchange.resolution.names.OrganisationName;
import it.filiera.exchange.resolution.names.Role;
import it.filiera.exchange.resolution.names.Word;
import java.util.List;
import java.util.stream.Stream;

/** Compares one name of each record word by word. */
final class NameComparison {

    /** From this weight on a word is one that few names have. */
    private static final double RARE = 0.7;

    /** A colloquial name has to share this weight with the longer one. */
    private static final double MUCH = 0.9;

    /** Less than this may be left over in a full name: a word that says next to nothing. */
    private static final double SOMETHING = 0.25;

    /** What the same kind of body adds to what two names share: a municipality and its place are a whole name. */
    private static final double KIND_SAYS = 0.5;

    /** The most that a shared word counts when it is the city where they are. */
    private static final double CITY_SAYS = 0.5;

    /** From this length on a single slip does not make another brand. */
    private static final int LONG_WORD = 9;

    private final Profile left;
    private final Profile right;
    private final OrganisationName leftName;
    private final OrganisationName rightName;
    private final Alignment alignment;
    private final List<Word> leftOnly;
    private final List<Word> rightOnly;

    NameComparison(Profile left, OrganisationName leftName, Profile right, OrganisationName rightName) {
        this.left = left;
        this.right = right;
        this.leftName = leftName;
        this.rightName = rightName;
        this.alignment = Alignment.of(leftName, rightName);
        this.leftOnly = unexplained(alignment.leftOnly(), leftName, right);
        this.rightOnly = unexplained(alignment.rightOnly(), rightName, left);
    }

    void note(ScoreSheet sheet) {
        noteShare(sheet);
        noteSpelling(sheet);
        noteOwnWords(sheet);
        noteBareName(sheet);
    }

    OrganisationName leftName() {
        return leftName;
    }

    OrganisationName rightName() {
        return rightName;
    }

    /** Whether both names have a word that few names have. */
    boolean sharesRareWord() {
        return alignment.shared().stream().anyMatch(pair -> pair.weight() >= RARE);
    }

    /** Words that need no partner: the acronym of the name itself or of the other one, the country and the city of the other one. */
    private static List<Word> unexplained(List<Word> words, OrganisationName name, Profile other) {
        return words.stream()
                .filter(word ->
                        !(word.role() == Role.COUNTRY && word.canonical().equals(other.country())))
                .filter(word -> !(word.role() == Role.PLACE && other.isIn(word.canonical())))
                .filter(word -> !other.acronyms().contains(word.text()))
                .filter(word -> !name.isAcronymOfTheRest(word.text()))
                .toList();
    }

    private void noteShare(ScoreSheet sheet) {
        double shared = alignment.shared().stream().mapToDouble(this::weight).sum();
        double leftWeight = Alignment.weight(leftOnly);
        double rightWeight = Alignment.weight(rightOnly);
        double all = 2 * shared + leftWeight + rightWeight;
        double share = all == 0 ? 1 : 2 * shared / all;
        List<String> words = sorted(alignment.shared().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())));
        if (contained(shared, leftWeight, rightWeight) && share < sheet.amount(Reason.CONTAINED)) {
            sheet.note(Reason.CONTAINED, 1, words);
        } else {
            sheet.note(Reason.SHARED_WORDS, share, words);
            noteRole(sheet, Role.DIVISION, Reason.DIVISION_IN_NAME);
        }
        boolean sameKind = !leftName.kinds().isEmpty() && leftName.kindCodes().equals(rightName.kindCodes());
        double says = shared + (sameKind ? KIND_SAYS : 0);
        if (says < 1) {
            sheet.note(Reason.COMMON_WORDS, 1 - says, words);
        }
    }

    private void noteSpelling(ScoreSheet sheet) {
        List<Alignment.Pair> rare = alignment.shared().stream()
                .filter(pair -> pair.weight() >= RARE)
                .toList();
        for (Alignment.Pair pair : alignment.shared()) {
            if (pair.alike() < 1) {
                List<String> words = sorted(Stream.of(pair.left(), pair.right()));
                sheet.note(Reason.MISSPELLED, 1, words);
                boolean brand = rare.size() == 1 && rare.contains(pair);
                boolean longWord = Math.min(pair.left().length(), pair.right().length()) >= LONG_WORD;
                boolean sureSlip = longWord
                        && Slip.separates(pair.left(), pair.right())
                        && PlaceComparison.relation(left, right).confirms();
                if (brand && !sureSlip) {
                    sheet.note(Reason.MISSPELLED_BRAND, 1, words);
                }
            }
        }
    }

    private void noteOwnWords(ScoreSheet sheet) {
        double most = Math.max(Alignment.weight(leftOnly), Alignment.weight(rightOnly));
        List<String> words = sorted(own().map(Word::text));
        if (most >= SOMETHING && companyForm(leftName) && companyForm(rightName)) {
            sheet.note(Reason.FULL_NAMES_DIFFER, 1, words);
        }
        if (heaviest(leftOnly) >= RARE && heaviest(rightOnly) >= RARE) {
            sheet.note(Reason.OWN_WORDS, 1, words);
        }
        if (hasNumber(leftOnly) && hasNumber(rightOnly)) {
            sheet.note(Reason.OTHER_NUMBER, 1, words);
        }
        noteRole(sheet, Role.COUNTRY, Reason.COUNTRY_IN_NAME);
    }

    /** A shared word that is only the city where they are says no more than a place does. */
    private double weight(Alignment.Pair pair) {
        boolean city = left.isIn(pair.left()) || right.isIn(pair.right());
        return pair.alike() * (city ? Math.min(CITY_SAYS, pair.weight()) : pair.weight());
    }

    private boolean contained(double shared, double leftWeight, double rightWeight) {
        return shared >= MUCH
                && sharesRareWord()
                && ((leftWeight == 0 && colloquial(leftName)) || (rightWeight == 0 && colloquial(rightName)));
    }

    /** Whether a name may be short for a longer one: no legal form, no kind of body but perhaps "foundation". */
    private static boolean colloquial(OrganisationName name) {
        return name.forms().isEmpty() && name.kinds().stream().allMatch(kind -> kind.strength() == Kind.Strength.SOFT);
    }

    private void noteRole(ScoreSheet sheet, Role role, Reason reason) {
        List<String> words = sorted(own().filter(word -> word.role() == role).map(Word::text));
        if (!words.isEmpty()) {
            sheet.note(reason, 1, words);
        }
    }

    private void noteBareName(ScoreSheet sheet) {
        if (bare(left, leftName) || bare(right, rightName)) {
            sheet.note(Reason.BARE_NAME, 1, sorted(Stream.of(leftName.raw(), rightName.raw())));
        }
    }

    private static boolean bare(Profile profile, OrganisationName name) {
        return profile.country() == null
                && profile.cities().isEmpty()
                && name.forms().isEmpty()
                && name.kinds().isEmpty()
                && Folding.words(name.raw()).size() == 1;
    }

    private Stream<Word> own() {
        return Stream.concat(leftOnly.stream(), rightOnly.stream());
    }

    private static boolean companyForm(OrganisationName name) {
        return name.forms().stream().anyMatch(form -> form.company());
    }

    private static double heaviest(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).max().orElse(0);
    }

    private static boolean hasNumber(List<Word> words) {
        return words.stream().anyMatch(word -> word.role() == Role.NUMBER);
    }
}

package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.names.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the kinds of body that two names state: a foundation of a university is not the university. */
final class KindComparison {

    private KindComparison() {}

    static void note(ScoreSheet sheet, NameComparison names, Profile left, Profile right) {
        Set<Kind> leftKinds = names.leftName().kinds();
        Set<Kind> rightKinds = names.rightName().kinds();
        Set<Kind> leftOdd = without(leftKinds, rightKinds);
        Set<Kind> rightOdd = without(rightKinds, leftKinds);
        Set<Kind> odd = new HashSet<>(leftOdd);
        odd.addAll(rightOdd);
        if (odd.isEmpty()) {
            return;
        }
        List<String> kinds = odd.stream().map(Kind::code).sorted().toList();
        if (!leftOdd.isEmpty() && !rightOdd.isEmpty()) {
            sheet.note(Reason.OTHER_KIND, 1, kinds);
        } else if (leftKinds.isEmpty() || rightKinds.isEmpty()) {
            sheet.note(leftOut(odd, names, left.company() || right.company()), 1, kinds);
        } else {
            sheet.note(extra(odd), 1, kinds);
        }
    }

    /** One name states kinds, the other none. A place alone is no body, and a company no foundation. */
    private static Reason leftOut(Set<Kind> odd, NameComparison names, boolean company) {
        boolean soft = soft(odd).size() == odd.size();
        if ((company && !soft(odd).isEmpty()) || (!soft && !names.sharesRareWord())) {
            return Reason.OTHER_KIND;
        }
        return soft ? Reason.SOFT_KIND_LEFT_OUT : Reason.KIND_LEFT_OUT;
    }

    /** One name states all that the other does, and more. */
    private static Reason extra(Set<Kind> odd) {
        if (odd.stream().anyMatch(kind -> kind.strength() == Kind.Strength.HARD)) {
            return Reason.OTHER_KIND;
        }
        return soft(odd).size() == odd.size() ? Reason.FOUNDATION_OF_IT : Reason.PART_OF_IT;
    }

    private static Set<Kind> without(Set<Kind> kinds, Set<Kind> others) {
        Set<Kind> odd = new HashSet<>(kinds);
        odd.removeAll(others);
        return odd;
    }

    private static List<Kind> soft(Set<Kind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.strength() == Kind.Strength.SOFT)
                .toList();
    }
}

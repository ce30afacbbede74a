package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.names.LegalForm;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Compares legal forms, those of all names of each record taken together. */
final class FormComparison {

    private FormComparison() {}

    static void note(ScoreSheet sheet, Profile left, Profile right) {
        Set<String> leftCodes = LegalForm.codes(left.forms());
        Set<String> rightCodes = LegalForm.codes(right.forms());
        if (leftCodes.isEmpty() || rightCodes.isEmpty()) {
            return;
        }
        Set<String> all = new TreeSet<>(leftCodes);
        all.addAll(rightCodes);
        String[] words = all.toArray(String[]::new);
        if (!Collections.disjoint(leftCodes, rightCodes)) {
            sheet.note(Reason.SAME_FORM, words);
        } else {
            sheet.note(someCountryHasBoth(left, right) ? Reason.OTHER_FORM : Reason.FORM_OF_OTHER_COUNTRY, words);
        }
    }

    private static boolean someCountryHasBoth(Profile left, Profile right) {
        return left.forms().stream().anyMatch(form -> right.forms().stream()
                .anyMatch(other -> form.countries().isEmpty()
                        || other.countries().isEmpty()
                        || !Collections.disjoint(form.countries(), other.countries())));
    }
}

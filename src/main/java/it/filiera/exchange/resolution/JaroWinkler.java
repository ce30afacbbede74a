package it.filiera.exchange.resolution;

/**
 * How alike two words are spelled, 0..1: matching letters near each other, a common beginning counts extra. After W. E. Winkler,
 * "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage" (1990). Symmetric.
 */
final class JaroWinkler {

    private static final double BONUS_PER_COMMON_FIRST_LETTER = 0.1;
    private static final int MOST_COMMON_FIRST_LETTERS = 4;

    private JaroWinkler() {}

    static double similarity(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        double jaro = a.compareTo(b) < 0 ? jaro(a, b) : jaro(b, a);
        int common = 0;
        int most = Math.min(MOST_COMMON_FIRST_LETTERS, Math.min(a.length(), b.length()));
        while (common < most && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return jaro + common * BONUS_PER_COMMON_FIRST_LETTER * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] takenOfB = new boolean[b.length()];
        StringBuilder matchedOfA = new StringBuilder();
        for (int i = 0; i < a.length(); i++) {
            int end = Math.min(b.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < end; j++) {
                if (!takenOfB[j] && a.charAt(i) == b.charAt(j)) {
                    takenOfB[j] = true;
                    matchedOfA.append(a.charAt(i));
                    break;
                }
            }
        }
        int matches = matchedOfA.length();
        return matches == 0 ? 0 : score(a, b, matches, outOfPlace(matchedOfA, b, takenOfB));
    }

    private static double score(String a, String b, double matches, int outOfPlace) {
        return (matches / a.length() + matches / b.length() + (matches - outOfPlace / 2.0) / matches) / 3;
    }

    private static int outOfPlace(CharSequence matchedOfA, String b, boolean[] takenOfB) {
        int position = 0;
        int outOfPlace = 0;
        for (int j = 0; j < b.length(); j++) {
            if (takenOfB[j]) {
                if (matchedOfA.charAt(position) != b.charAt(j)) {
                    outOfPlace++;
                }
                position++;
            }
        }
        return outOfPlace;
    }
}

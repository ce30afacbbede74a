package it.filiera.exchange.resolution;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares where two organisations are. What is unknown says nothing. */
final class PlaceComparison {

    private static final int NUTS_3 = 5;
    private static final int POSTAL_DISTRICT = 3;

    private PlaceComparison() {}

    /** How near two organisations are. */
    enum Relation {
        SAME_CITY,
        NEAR,
        OTHER_CITY,
        OTHER_COUNTRY,
        UNKNOWN;

        /** Whether it speaks for one organisation. */
        boolean confirms() {
            return this == SAME_CITY || this == NEAR;
        }
    }

    static Relation relation(Profile left, Profile right) {
        if (left.country() != null && right.country() != null && !left.country().equals(right.country())) {
            return Relation.OTHER_COUNTRY;
        }
        boolean same =
                left.cities().stream().anyMatch(city -> right.cities().stream().anyMatch(city::sameAs));
        if (same) {
            return Relation.SAME_CITY;
        }
        if (near(left.record(), right.record())) {
            return Relation.NEAR;
        }
        boolean bothKnown = !left.cities().isEmpty() && !right.cities().isEmpty();
        return bothKnown ? Relation.OTHER_CITY : Relation.UNKNOWN;
    }

    static void note(ScoreSheet sheet, Profile left, Profile right) {
        String[] cities = sorted(Stream.concat(left.record().cities().stream(), right.record().cities().stream()));
        switch (relation(left, right)) {
            case SAME_CITY -> sheet.note(Reason.SAME_CITY, cities);
            case NEAR -> sheet.note(Reason.NEAR, cities);
            case OTHER_COUNTRY ->
                sheet.note(
                        Reason.OTHER_COUNTRY,
                        sorted(Stream.of(left.country(), right.country()).map(String::valueOf)));
            case OTHER_CITY -> {
                sheet.note(Reason.OTHER_CITY, cities);
                sheet.note(Reason.TWO_SEATS, cities);
            }
            case UNKNOWN -> {
                // Silence is no reason.
            }
        }
    }

    private static boolean near(OrganisationRecord left, OrganisationRecord right) {
        return alike(left.nuts(), right.nuts(), NUTS_3) || alike(left.postcode(), right.postcode(), POSTAL_DISTRICT);
    }

    private static boolean alike(@Nullable String a, @Nullable String b, int length) {
        return a != null
                && b != null
                && Math.min(a.length(), b.length()) >= length
                && a.substring(0, length).equalsIgnoreCase(b.substring(0, length));
    }

    private static String[] sorted(Stream<String> texts) {
        return ScoreSheet.sorted(texts).toArray(String[]::new);
    }
}

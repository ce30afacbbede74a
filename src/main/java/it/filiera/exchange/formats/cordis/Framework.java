package it.filiera.exchange.formats.cordis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Framework programmes whose downloads are read. */
public enum Framework {
    FP7("the Seventh Framework Programme"),
    H2020("Horizon 2020"),
    HORIZON("Horizon Europe");

    /** The first number of a grant of Horizon 2020; those of FP7 are smaller. */
    private static final long FIRST_OF_H2020 = 633_000;

    /** The first number of a grant of Horizon Europe; the last calls of Horizon 2020 end at 101,038,097. */
    private static final long FIRST_OF_HORIZON = 101_039_000;

    private final String title;

    Framework(String title) {
        this.title = title;
    }

    /** What the programme is called in a sentence. */
    String title() {
        return title;
    }

    String projectId(String grantNumber) {
        return "project:" + name().toLowerCase(Locale.ROOT) + "-" + grantNumber;
    }

    /** Source of what the download says. */
    String source() {
        return "source:cordis-" + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Source of what one table of a download says about projects when {@code project.csv} is not there. It is a source of
     * its own so that it never replaces the fuller statement of a complete download.
     */
    String source(CordisTable table) {
        return source() + "-" + table.word();
    }

    /** The programme a text names: {@code H2020-EU.1.3.}, {@code cordis-HORIZONprojects-csv.zip}, {@code FP7-ICT}. */
    static Optional<Framework> in(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.contains("H2020") || upper.contains("HORIZON 2020")) {
            return Optional.of(H2020);
        }
        if (upper.contains("EURATOM2027") || upper.contains("EURATOM-202")) {
            return Optional.of(HORIZON);
        }
        return Arrays.stream(values())
                .filter(framework -> upper.contains(framework.name()))
                .findFirst();
    }

    /** The programme whose grants have such numbers. A few grants of joint undertakings keep numbers of FP7. */
    static Framework ofGrant(long number) {
        if (number < FIRST_OF_H2020) {
            return FP7;
        }
        return number < FIRST_OF_HORIZON ? H2020 : HORIZON;
    }
}

package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The projects of {@code project.csv}, so that other tables can be checked against it. About 150 bytes for each project:
 * 5 MB for the 35,000 of Horizon 2020.
 */
final class ProjectIndex {

    private static final long CENTS = 100;

    /** What has to be remembered of a project; sums in cents, -1 where unknown. */
    private static final class Entry {

        private final Framework framework;
        private final int row;
        private final long funding;
        private long received;

        Entry(Framework framework, int row, long funding) {
            this.framework = framework;
            this.row = row;
            this.funding = funding;
        }
    }

    private final Map<String, Entry> projects = new LinkedHashMap<>();

    /** Remembers a project; of two with one number the first counts. */
    void add(String number, Framework framework, int row, @Nullable BigDecimal funding) {
        projects.putIfAbsent(number, new Entry(framework, row, funding == null ? -1 : cents(funding)));
    }

    /** The framework programme of a project; null when there is no such project. */
    @Nullable
    Framework framework(String number) {
        Entry entry = projects.get(number);
        return entry == null ? null : entry.framework;
    }

    /** Whether any project is of a programme. */
    boolean has(Framework framework) {
        return projects.values().stream().anyMatch(entry -> entry.framework == framework);
    }

    /** Adds up what the participants of a project get. */
    void received(String number, @Nullable BigDecimal contribution) {
        Entry entry = projects.get(number);
        if (entry != null && contribution != null) {
            entry.received += cents(contribution);
        }
    }

    /** Tells of projects whose participants get more than one per cent above what the project gets. */
    void tellContradictions(Intake intake) {
        projects.forEach((number, entry) -> {
            long tolerated = entry.funding + Math.max(CENTS, entry.funding / 100);
            if (entry.funding >= 0 && entry.received > tolerated) {
                intake.warn(
                        NoticeCode.CONTRADICTING_SUMS,
                        entry.row,
                        "ecMaxContribution",
                        euro(entry.funding),
                        "the participants of project " + number + " get " + euro(entry.received)
                                + " euro together, more than the project; all sums are kept as they are");
            }
        });
    }

    private static long cents(BigDecimal sum) {
        return sum.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String euro(long cents) {
        return BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString();
    }
}

package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.formats.Original;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out to which framework programme a download belongs: what {@code project.csv} says, else the name of the file, else
 * legal bases and topics, else the numbers of the grants.
 */
final class FrameworkFinder {

    private static final int ROWS_LOOKED_AT = 500;

    private FrameworkFinder() {}

    static Framework find(Original original, List<CordisFile> files, Notices notices) {
        return said(files, CordisTable.PROJECT, "frameworkProgramme")
                .or(() -> Framework.in(original.name()))
                .or(() -> said(files, CordisTable.LEGAL_BASIS, "legalBasis"))
                .or(() -> said(files, CordisTable.TOPICS, "topic"))
                .orElseGet(() -> guess(original, files, notices));
    }

    /** What most of the first rows say. */
    private static Optional<Framework> said(List<CordisFile> files, CordisTable table, String column) {
        return files.stream()
                .filter(file -> file.table() == table)
                .findFirst()
                .flatMap(file -> most(file.first(ROWS_LOOKED_AT, column).stream()
                        .flatMap(text -> Framework.in(text).stream())
                        .toList()));
    }

    private static Framework guess(Original original, List<CordisFile> files, Notices notices) {
        CordisFile file = files.get(0);
        String column = file.table() == CordisTable.PROJECT ? "id" : "projectID";
        Framework guess = most(file.first(ROWS_LOOKED_AT, column).stream()
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(text -> Framework.ofGrant(Long.parseLong(text)))
                        .toList())
                .orElse(Framework.HORIZON);
        notices.add(Notice.ofFile(
                NoticeCode.FRAMEWORK_GUESSED,
                original.name(),
                "by the numbers of their grants these are projects of " + guess.title()
                        + "; if they are not, name the programme when you import the file"));
        return guess;
    }

    /** The most frequent; of equals the older programme. */
    private static Optional<Framework> most(List<Framework> votes) {
        Map<Framework, Integer> counts = new EnumMap<>(Framework.class);
        votes.forEach(vote -> counts.merge(vote, 1, Integer::sum));
        return Arrays.stream(Framework.values())
                .filter(counts::containsKey)
                .max(Comparator.comparingInt((Framework framework) -> counts.getOrDefault(framework, 0))
                        .thenComparing(Comparator.reverseOrder()));
    }
}

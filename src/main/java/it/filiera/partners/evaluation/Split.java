package it.filiera.partners.evaluation;

import it.filiera.snapshot.Projects;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which projects are known, and which are to be foreseen. By year: those that start before it, and those of that year and the
 * next; without a start year, in neither. By number, for data without dates: grant agreements of the European framework
 * programmes are numbered as the proposals come in, so that a first share of the numbers is the past of the rest, within the
 * months a call is open; without a number, in neither.
 *
 * @param title what is foreseen from what, for the heading of a table
 */
record Split(String title, IntPredicate past, IntPredicate future) {

    private static final int YEARS = 2;
    private static final Pattern SHARE = Pattern.compile("([1-9]\\d?)%");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}$");

    /**
     * @param asked a year such as {@code 2016}, or a share of the projects by number such as {@code 60%}
     * @throws IllegalArgumentException for anything else
     */
    static Split of(Projects projects, String asked) {
        var share = SHARE.matcher(asked);
        if (share.matches()) {
            return byNumber(projects, Integer.parseInt(share.group(1)));
        }
        if (asked.matches("\\d{4}")) {
            return byYear(projects, Integer.parseInt(asked));
        }
        throw new IllegalArgumentException(
                "filiera.evaluate-partners: \"" + asked
                        + "\" is neither a year such as 2016 nor a share of the projects by number from 1% to 99%, such as 60%");
    }

    static Split byYear(Projects projects, int year) {
        return new Split(
                "Projects before %d foresee those of %d and %d".formatted(year, year, year + YEARS - 1),
                project -> projects.startYear(project) != Projects.NO_YEAR && projects.startYear(project) < year,
                project -> projects.startYear(project) >= year && projects.startYear(project) < year + YEARS);
    }

    private static Split byNumber(Projects projects, int percent) {
        List<Integer> numbered = IntStream.range(0, projects.size())
                .filter(project -> grantNumber(projects, project).isPresent())
                .boxed()
                .sorted(Comparator.comparingLong(
                        project -> grantNumber(projects, project).orElseThrow()))
                .toList();
        int known = numbered.size() * percent / 100;
        long first = known < numbered.size()
                ? grantNumber(projects, numbered.get(known)).orElseThrow()
                : Long.MAX_VALUE;
        return new Split(
                "Projects numbered below %d (%d %% of them) foresee the others".formatted(first, percent),
                project -> grantNumber(projects, project).orElse(Long.MAX_VALUE) < first,
                project -> grantNumber(projects, project).orElse(Long.MIN_VALUE) >= first);
    }

    private static OptionalLong grantNumber(Projects projects, int project) {
        return NUMBER.matcher(projects.id(project))
                .results()
                .map(MatchResult::group)
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}

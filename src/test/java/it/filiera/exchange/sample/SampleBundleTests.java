package it.filiera.exchange.sample;

import static it.filiera.exchange.sample.SampleBundle.cell;
import static it.filiera.exchange.sample.SampleBundle.rows;
import static it.filiera.exchange.sample.SampleBundle.values;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.sample.SampleBundle.FileEntry;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle keeps its own format, as src/docs/graph-model.md describes it. */
class SampleBundleTests {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("matches", "from to source"),
            Map.entry("organisations", "id source"),
            Map.entry("clusters", "id source"),
            Map.entry("projects", "id source"),
            Map.entry("memberships", "member cluster role from source"),
            Map.entry("participations", "organisation project role source"),
            Map.entry("offers", "organisation technology source"),
            Map.entry("uses", "project technology source"),
            Map.entry("addresses", "subject concept relation source"),
            Map.entry("requires", "stage technology source"),
            Map.entry("feeds", "from to source"),
            Map.entry("part_of", "part whole source"),
            Map.entry("succeeds", "successor predecessor source"),
            Map.entry("represents", "organisation represented source"));

    /** Table, column, and the tables in which its values are ids. Regions are also named by their code. */
    private static final List<List<String>> REFERENCES = Stream.of(
                    "schemes region regions",
                    "concepts scheme schemes",
                    "concepts broader concepts",
                    "matches from concepts",
                    "matches to concepts",
                    "regions parent regions",
                    "clusters id organisations",
                    "services cluster clusters",
                    "funded_programmes cluster clusters",
                    "achievements cluster clusters",
                    "achievements project projects",
                    "stages chain value_chains",
                    "opportunities publisher organisations",
                    "opportunities technologies concepts",
                    "calls publisher organisations",
                    "calls technologies concepts",
                    "figures organisation organisations",
                    "memberships member organisations",
                    "memberships cluster clusters",
                    "participations organisation organisations",
                    "participations project projects",
                    "offers organisation organisations",
                    "offers technology concepts",
                    "uses project projects",
                    "uses technology concepts",
                    "addresses subject organisations projects concepts value_chains",
                    "addresses concept concepts",
                    "requires stage stages",
                    "requires technology concepts",
                    "feeds from stages",
                    "feeds to stages",
                    "part_of part organisations projects",
                    "part_of whole organisations projects",
                    "succeeds successor organisations",
                    "succeeds predecessor organisations",
                    "represents organisation organisations",
                    "represents represented organisations")
            .map(line -> List.of(line.split(" ")))
            .toList();

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?");

    @Test
    void bundleJsonDescribesEveryFileWithItsRowsAndChecksum() throws Exception {
        SampleBundle.Description description = SampleBundle.description();
        assertThat(description.format()).isEqualTo("filiera-bundle");
        assertThat(description.version()).isEqualTo(1);
        for (FileEntry file : description.files()) {
            byte[] bytes = SampleBundle.bytes(file.name());
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(sha256).as(file.name()).isEqualTo(file.sha256());
            assertThat(rows(table(file))).as(file.name()).hasSize(file.rows());
        }
    }

    @Test
    void keysAreUniqueAndRowsSortedByThem() {
        for (String table : tables()) {
            List<String> columns = List.of(KEYS.getOrDefault(table, "id").split(" "));
            List<String> keys =
                    rows(table).stream().map(row -> key(row, columns)).toList();
            assertThat(keys).as(table).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void everyReferenceLeadsToARow() {
        for (List<String> reference : REFERENCES) {
            Set<String> targets = new TreeSet<>();
            reference.subList(2, reference.size()).forEach(table -> targets.addAll(values(table, "id")));
            assertThat(targets)
                    .as(reference.get(0) + "." + reference.get(1))
                    .containsAll(mentioned(reference.get(0), reference.get(1)));
        }
        for (String table : List.of("organisations", "projects")) {
            assertThat(values("regions", "code")).as(table).containsAll(mentioned(table, "nuts"));
        }
        assertThat(values("regions", "code")).containsAll(mentioned("organisations", "country"));
    }

    @Test
    void everyRowNamesASourceOfTheBundle() {
        tables().stream()
                .filter(table -> !table.equals("sources"))
                .forEach(table -> assertThat(values("sources", "id")).as(table).containsAll(values(table, "source")));
    }

    @Test
    void idsHaveNoSpaceBarOrComma() {
        tables().stream()
                .filter(table -> rows(table).get(0).containsKey("id"))
                .forEach(table -> assertThat(values(table, "id")).as(table).noneMatch(id -> id.matches(".*[ |,].*")));
    }

    @Test
    void datesHaveThePrecisionOfTheirSource() {
        List<String> dates = new ArrayList<>();
        for (String table : tables()) {
            for (String column : List.of("established", "start", "end", "award_date", "date", "recorded_on", "opens")) {
                if (rows(table).get(0).containsKey(column)) {
                    dates.addAll(mentioned(table, column));
                }
            }
        }
        dates.addAll(mentioned("memberships", "from"));
        dates.addAll(mentioned("memberships", "to"));
        assertThat(dates).isNotEmpty().allMatch(date -> DATE.matcher(date).matches());
    }

    @Test
    void unknownAmountsAndCountsAreEmptyNeverZero() {
        Map<String, List<String>> amounts = Map.of(
                "participations", List.of("contribution"),
                "projects", List.of("total_cost", "funding"),
                "figures", List.of("value"),
                "clusters", List.of("staff", "total_members", "sme_members", "start_up_members", "large_members"));
        amounts.forEach((table, columns) -> columns.forEach(column ->
                assertThat(values(table, column)).as(table + "." + column).noneMatch(v -> v.matches("0[.0]*"))));
    }

    @Test
    void noPhoneNumberOrMailAddressIsCarried() {
        Pattern contact = Pattern.compile("\\+\\s?39\\b|[\\w.]+@[\\w-]+\\.\\w{2,}");
        for (String table : tables()) {
            assertThat(rows(table)).as(table).noneMatch(row -> row.values().stream()
                    .anyMatch(value -> contact.matcher(value).find()));
        }
    }

    private static List<String> tables() {
        return SampleBundle.description().files().stream()
                .map(SampleBundleTests::table)
                .toList();
    }

    private static String table(FileEntry file) {
        return file.name().replace(".csv", "");
    }

    private static String key(Map<String, String> row, List<String> columns) {
        return String.join(
                "\u0000", columns.stream().map(column -> cell(row, column)).toList());
    }

    private static Set<String> mentioned(String table, String column) {
        Set<String> mentioned = new TreeSet<>();
        values(table, column).stream()
                .flatMap(value -> Stream.of(value.split("\\|")))
                .filter(value -> !value.isEmpty())
                .forEach(mentioned::add);
        return mentioned;
    }
}

package it.filiera.benchmark;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.exchange.resolution.GeneratedOrganisations;
import it.filiera.exchange.resolution.GeneratedOrganisations.Generated;
import it.filiera.exchange.resolution.Grouping;
import it.filiera.exchange.resolution.LabelledPair;
import it.filiera.exchange.resolution.OrganisationRecord;
import it.filiera.exchange.resolution.Outcome;
import it.filiera.exchange.resolution.Resolver;
import it.filiera.exchange.resolution.Verdict;
import it.filiera.exchange.resolution.names.OrganisationName;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Entity resolution: how often it is right on pairs labelled by hand, what it does to the organisations of the sample with their
 * identifiers hidden, and how long it takes for generated ones. The floor joins records of exactly the same normalised name.
 *
 * <p>Arguments: numbers of generated records.
 */
final class ResolutionBenchmark {

    private static final Resolver RESOLVER = Resolver.standard();
    private static final long SEED = 1;

    private ResolutionBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        labelledPairs();
        sampleWithoutIdentifiers();
        System.out.printf(
                "%n%-34s %8s %8s %8s %9s %9s %10s%n",
                "generated records", "seconds", "CPU s", "found", "precision", "recall", "questions");
        for (String argument : arguments) {
            generated(Integer.parseInt(argument));
        }
    }

    private static void labelledPairs() {
        List<LabelledPair> all = LabelledPair.all();
        List<LabelledPair> tuning = all.stream().filter(LabelledPair::tuning).toList();
        List<LabelledPair> heldOut = all.stream().filter(pair -> !pair.tuning()).toList();
        Resolver unlisted = Resolver.withoutKnownOrganisations();
        System.out.printf(
                "%n%-34s %6s %9s %8s %12s %8s%n",
                "labelled pairs", "pairs", "precision", "recall", "and asked", "review");
        row("tuning half", tuning, pair -> compare(RESOLVER, pair));
        Outcome outcome = row("held-out half", heldOut, pair -> compare(RESOLVER, pair));
        row("held-out, no list of known bodies", heldOut, pair -> compare(unlisted, pair));
        row("held-out, floor: same name", heldOut, ResolutionBenchmark::sameName);
        row("all, floor: same name", all, ResolutionBenchmark::sameName);
        outcome.wrongMerges().forEach(pair -> System.out.println("wrong: " + pair));
    }

    private static Outcome row(String title, List<LabelledPair> pairs, Function<LabelledPair, Verdict> judge) {
        Outcome outcome = Outcome.of(pairs, judge);
        System.out.printf(
                Locale.ROOT,
                "%-34s %6d %9.3f %8.3f %12.3f %7.1f%%%n",
                title,
                outcome.pairs(),
                outcome.precision(),
                outcome.recall(),
                outcome.recallWithReview(),
                100 * outcome.review());
        return outcome;
    }

    private static Verdict compare(Resolver resolver, LabelledPair pair) {
        return resolver.compare(pair.left(), pair.right()).verdict();
    }

    private static Verdict sameName(LabelledPair pair) {
        return key(pair.left()).equals(key(pair.right())) ? Verdict.SAME : Verdict.DIFFERENT;
    }

    private static String key(OrganisationRecord record) {
        return record.names().isEmpty()
                ? record.id()
                : OrganisationName.of(record.names().get(0)).key();
    }

    private static void sampleWithoutIdentifiers() throws Exception {
        List<OrganisationRecord> records = sample();
        Grouping grouping = RESOLVER.group(records);
        System.out.printf(
                "%n%d organisations of the sample, identifiers hidden: %d wrong merges, %d questions; floor: %d wrong merges%n",
                records.size(),
                records.size() - grouping.organisations().size(),
                grouping.questions().size(),
                records.size() - sameName(records).size());
        grouping.organisations().stream()
                .filter(group -> group.members().size() > 1)
                .forEach(group ->
                        System.out.println("  merged: " + group.record().names()));
    }

    /** The organisations of CORDIS in the sample that have a name; each of them is one by its PIC. */
    private static List<OrganisationRecord> sample() throws Exception {
        try (InputStreamReader file = new InputStreamReader(
                        Objects.requireNonNull(
                                ResolutionBenchmark.class.getResourceAsStream("/sample/organisations.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .filter(row -> !row.getField("pic").isEmpty()
                            && !row.getField("name").isEmpty())
                    .map(row -> OrganisationRecord.of(row.getField("id"))
                            .name(row.getField("name"))
                            .shortName(row.getField("short_name"))
                            .country(row.getField("country"))
                            .city(row.getField("city"))
                            .build())
                    .toList();
        }
    }

    private static void generated(int count) {
        List<Generated> generated = GeneratedOrganisations.of(count, SEED);
        Map<String, Integer> truth = new HashMap<>();
        generated.forEach(one -> truth.put(one.record().id(), one.organisation()));
        List<OrganisationRecord> records =
                generated.stream().map(Generated::record).toList();
        timed(count + " records", truth, () -> {
            Grouping grouping = RESOLVER.group(records);
            List<List<String>> groups = grouping.organisations().stream()
                    .map(Grouping.Group::members)
                    .toList();
            return new Found(groups, grouping.questions().size());
        });
        timed(count + " floor: same name", truth, () -> new Found(sameName(records), 0));
    }

    private record Found(Collection<List<String>> groups, int questions) {}

    private static Collection<List<String>> sameName(List<OrganisationRecord> records) {
        Map<String, List<String>> byName = new HashMap<>();
        records.forEach(record -> byName.computeIfAbsent(key(record) + record.country(), name -> new ArrayList<>())
                .add(record.id()));
        return byName.values();
    }

    private static void timed(String title, Map<String, Integer> truth, Supplier<Found> work) {
        long begin = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Found found = work.get();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        long together =
                found.groups().stream().mapToLong(group -> pairs(group.size())).sum();
        long right = found.groups().stream()
                .flatMap(group ->
                        group.stream()
                                .collect(groupingBy(id -> truth.getOrDefault(id, -1), counting()))
                                .values()
                                .stream())
                .mapToLong(ResolutionBenchmark::pairs)
                .sum();
        long all =
                truth.values().stream().collect(groupingBy(organisation -> organisation, counting())).values().stream()
                        .mapToLong(ResolutionBenchmark::pairs)
                        .sum();
        System.out.printf(
                Locale.ROOT,
                "%-34s %8.1f %8.1f %8d %9.4f %9.4f %10d%n",
                title,
                seconds,
                cpuSeconds,
                found.groups().size(),
                together == 0 ? 1 : (double) right / together,
                (double) right / all,
                found.questions());
    }

    private static long pairs(long members) {
        return members * (members - 1) / 2;
    }
}

package it.filiera.exchange.merges;

import it.filiera.exchange.resolution.Grouping;
import it.filiera.exchange.resolution.OrganisationRecord;
import it.filiera.exchange.resolution.Resolution;
import it.filiera.exchange.resolution.Resolution.Candidate;
import it.filiera.exchange.resolution.Resolver;
import it.filiera.exchange.resolution.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Which pairs follow from one import: its records among each other, then each against its candidates in the graph. */
final class ImportMatching {

    /** A person is shown at most so many organisations that a record may be. */
    private static final int MOST_QUESTIONS = 3;

    private record Match(OrganisationRecord record, Candidate candidate) {}

    private final Resolver resolver;
    private final Map<String, OrganisationRecord> records = new HashMap<>();
    private final Grouping grouping;
    private final Map<String, List<Match>> matches = new TreeMap<>();
    private final List<FoundPair> pairs = new ArrayList<>();
    private final String job;

    ImportMatching(Resolver resolver, List<OrganisationRecord> fresh, String job) {
        this.resolver = resolver;
        this.job = job;
        fresh.forEach(record -> records.put(record.id(), record));
        grouping = resolver.group(fresh);
        grouping.organisations().forEach(this::joinWithinImport);
        grouping.questions()
                .forEach(question -> pairs.add(
                        FoundPair.question(record(question.left()), record(question.right()), question.score(), job)));
    }

    /** The organisations of the import, one record each. */
    List<OrganisationRecord> organisations() {
        return grouping.organisations().stream().map(Grouping.Group::record).toList();
    }

    /** Compares some of them with their candidates. */
    void match(List<OrganisationRecord> organisations, Map<String, List<OrganisationRecord>> candidates) {
        for (OrganisationRecord organisation : organisations) {
            List<OrganisationRecord> found = candidates.getOrDefault(organisation.id(), List.of());
            Resolution resolution = resolver.resolve(organisation, (record, limit) -> found);
            if (resolution instanceof Resolution.Same same) {
                matches.computeIfAbsent(same.candidate().organisation().id(), id -> new ArrayList<>())
                        .add(new Match(organisation, same.candidate()));
            } else if (resolution instanceof Resolution.Ask ask) {
                ask.candidates().stream().limit(MOST_QUESTIONS).forEach(candidate -> ask(organisation, candidate));
            }
        }
    }

    /** Everything found, once all are compared. */
    List<FoundPair> pairs() {
        matches.values().forEach(this::joinWithGraph);
        matches.clear();
        return withoutRepetitions();
    }

    /** Of questions that are the same once the merges are done only the surest is asked; none about what is one by then. */
    private List<FoundPair> withoutRepetitions() {
        Map<String, String> into = new HashMap<>();
        pairs.stream()
                .filter(pair -> pair.kept() != null)
                .forEach(pair -> into.put(
                        pair.left().equals(pair.kept()) ? pair.right() : pair.left(),
                        Objects.requireNonNull(pair.kept())));
        Set<String> asked = new HashSet<>();
        return pairs.stream()
                .sorted(Comparator.comparing((FoundPair pair) -> -pair.score()).thenComparing(FoundPair::id))
                .filter(pair -> {
                    String left = standing(into, pair.left());
                    String right = standing(into, pair.right());
                    boolean one = left.equals(right);
                    return pair.kept() != null || (!one && asked.add(FoundPair.pairId(left, right)));
                })
                .toList();
    }

    private static String standing(Map<String, String> into, String id) {
        String standing = id;
        while (into.containsKey(standing)) {
            standing = Objects.requireNonNull(into.get(standing));
        }
        return standing;
    }

    private void joinWithinImport(Grouping.Group group) {
        OrganisationRecord whole = record(group.record().id());
        group.members().stream()
                .filter(member -> !member.equals(whole.id()))
                .map(this::record)
                .forEach(member -> pairs.add(FoundPair.merged(member, whole, resolver.compare(member, whole), job)));
    }

    /** Two records that cannot be one are not both made one with a third: the surest is, the others are asked about. */
    private void joinWithGraph(List<Match> sameOrganisation) {
        List<Match> joined = new ArrayList<>();
        sameOrganisation.sort(
                Comparator.comparing((Match match) -> -match.candidate().score().value())
                        .thenComparing(match -> match.record().id()));
        for (Match match : sameOrganisation) {
            boolean fits = joined.stream()
                    .allMatch(other ->
                            resolver.compare(other.record(), match.record()).verdict() != Verdict.DIFFERENT);
            if (fits) {
                joined.add(match);
                pairs.add(FoundPair.merged(
                        match.record(),
                        match.candidate().organisation(),
                        match.candidate().score(),
                        job));
            } else {
                ask(match.record(), match.candidate());
            }
        }
    }

    private void ask(OrganisationRecord organisation, Candidate candidate) {
        pairs.add(FoundPair.question(organisation, candidate.organisation(), candidate.score(), job));
    }

    private OrganisationRecord record(String id) {
        return Objects.requireNonNull(records.get(id), id);
    }
}

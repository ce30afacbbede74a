package it.filiera.exchange.resolution;

import static java.util.Objects.requireNonNull;

import it.filiera.exchange.resolution.Grouping.Group;
import it.filiera.exchange.resolution.Grouping.Question;
import it.filiera.exchange.resolution.identifiers.Identifiers;
import it.filiera.exchange.resolution.identifiers.Identifiers.Relation;
import it.filiera.exchange.resolution.identifiers.Scheme;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Groups records in three rounds: those that share a PIC, then those that share another identifier, then by name.
 *
 * <p>In a group every two records score as one organisation or as perhaps one, see {@link Links#groups}: hence no group holds two
 * records with contradicting identifiers, and the order in which records come makes no difference. What is near but not joined is
 * a question for a person.
 */
final class Grouper {

    private final PairScorer scorer;
    private final KnownOrganisations known;

    Grouper(PairScorer scorer, KnownOrganisations known) {
        this.scorer = scorer;
        this.known = known;
    }

    Grouping group(Collection<OrganisationRecord> records) {
        Map<String, List<String>> members = new TreeMap<>();
        records.forEach(record -> members.put(record.id(), List.of(record.id())));
        Collection<OrganisationRecord> registered =
                new Round(records, comparison -> comparison.scheme() == Scheme.PIC).joined(members);
        Collection<OrganisationRecord> identified =
                new Round(registered, comparison -> comparison.relation() == Relation.SAME).joined(members);
        Round byName = new Round(identified, comparison -> true);
        Collection<OrganisationRecord> organisations = byName.joined(members);
        List<Group> groups = organisations.stream()
                .map(record -> new Group(record, members.getOrDefault(record.id(), List.of())))
                .toList();
        return new Grouping(groups, questions(groups, byName));
    }

    private static List<Question> questions(List<Group> groups, Round round) {
        Map<String, String> groupOf = new HashMap<>();
        groups.forEach(group -> group.members()
                .forEach(member -> groupOf.put(member, group.record().id())));
        Map<String, Question> best = new TreeMap<>();
        for (Links.Link link : round.links.all()) {
            String one = groupOf.getOrDefault(link.left(), link.left());
            String other = groupOf.getOrDefault(link.right(), link.right());
            if (!one.equals(other)) {
                String left = one.compareTo(other) < 0 ? one : other;
                String right = one.compareTo(other) < 0 ? other : one;
                best.merge(
                        left + '\n' + right,
                        new Question(left, right, link.score()),
                        (a, b) -> a.score().value() >= b.score().value() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing(
                                (Question question) -> -question.score().value())
                        .thenComparing(Question::left)
                        .thenComparing(Question::right))
                .toList();
    }

    /** Two countries are two organisations unless an identifier says otherwise: not worth a full comparison. */
    private static boolean hopeless(Profile one, Profile other, Relation relation) {
        boolean abroad = PlaceComparison.relation(one, other) == PlaceComparison.Relation.OTHER_COUNTRY;
        return relation == Relation.CONTRADICTING || (relation == Relation.SILENT && abroad);
    }

    /** One round over records: the links among them, and what they become once joined. */
    private final class Round {
        private final InMemoryCandidates candidates;
        private final Links links = new Links();

        Round(Collection<OrganisationRecord> records, Predicate<Identifiers.Comparison> considered) {
            candidates = new InMemoryCandidates(records, known);
            for (Profile profile : candidates.profiles()) {
                for (Profile candidate : candidates.find(profile, Resolver.CANDIDATES)) {
                    var comparison = Identifiers.compare(profile.identifiers(), candidate.identifiers());
                    if (considered.test(comparison)
                            && !hopeless(profile, candidate, comparison.relation())
                            && links.isNew(profile.id(), candidate.id())) {
                        links.add(profile.id(), candidate.id(), scorer.score(profile, candidate));
                    }
                }
            }
        }

        /** The records after joining, sorted by id; {@code members} is brought up to date. */
        Collection<OrganisationRecord> joined(Map<String, List<String>> members) {
            Map<String, OrganisationRecord> byId = new TreeMap<>();
            Map<String, Profile> profiles = new HashMap<>();
            candidates.profiles().forEach(profile -> {
                byId.put(profile.id(), profile.record());
                profiles.put(profile.id(), profile);
            });
            BiPredicate<String, String> mayBeOne =
                    (one, other) -> scorer.score(requireNonNull(profiles.get(one)), requireNonNull(profiles.get(other)))
                                    .verdict()
                            != Verdict.DIFFERENT;
            for (List<String> group : links.groups(mayBeOne)) {
                String id = group.get(0);
                OrganisationRecord merged = group.stream()
                        .map(member -> requireNonNull(byId.remove(member)))
                        .reduce(OrganisationRecord::and)
                        .orElseThrow();
                List<String> all = group.stream()
                        .flatMap(member -> requireNonNull(members.remove(member)).stream())
                        .sorted()
                        .toList();
                byId.put(id, merged);
                members.put(id, all);
            }
            return byId.values();
        }
    }
}

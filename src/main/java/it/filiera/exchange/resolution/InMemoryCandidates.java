package it.filiera.exchange.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates among records held in memory, by {@link BlockingKeys}: those that share the rarest keys first. The order in which records
 * were given makes no difference. Memory and time grow linearly with the records; one look-up reads a bounded number of entries.
 */
public final class InMemoryCandidates implements CandidateSource {

    /** Keys that more records have say too little to be followed. */
    private static final int MOST_PER_KEY = 200;

    /** How many entries of the index one look-up reads at most, identifiers aside. */
    private static final int MOST_READ = 1_000;

    private final KnownOrganisations known;
    private final List<Profile> profiles;
    private final Map<String, int[]> index = new HashMap<>();

    /** Indexes records; two of one id are not allowed. */
    public InMemoryCandidates(Collection<OrganisationRecord> records) {
        this(records, KnownOrganisations.standard());
    }

    InMemoryCandidates(Collection<OrganisationRecord> records, KnownOrganisations known) {
        this.known = known;
        profiles = records.stream()
                .sorted(Comparator.comparing(OrganisationRecord::id))
                .map(record -> Profile.of(record, known))
                .toList();
        for (int i = 0; i < profiles.size(); i++) {
            if (i > 0 && profiles.get(i).id().equals(profiles.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "Two records have the id " + profiles.get(i).id());
            }
            for (String key : BlockingKeys.of(profiles.get(i))) {
                index.merge(key, new int[] {i}, InMemoryCandidates::joined);
            }
        }
    }

    @Override
    public List<OrganisationRecord> find(OrganisationRecord record, int limit) {
        return find(Profile.of(record, known), limit).stream()
                .map(Profile::record)
                .toList();
    }

    List<Profile> profiles() {
        return profiles;
    }

    List<Profile> find(Profile profile, int limit) {
        Map<Integer, Double> weights = new HashMap<>();
        List<Integer> identified = new ArrayList<>();
        int read = 0;
        for (Map.Entry<String, int[]> entry : rarestFirst(profile)) {
            int[] found = entry.getValue();
            if (entry.getKey().charAt(0) == 'i') {
                Arrays.stream(found).forEach(identified::add);
            } else if (found.length <= MOST_PER_KEY && read + found.length <= MOST_READ) {
                read += found.length;
                double weight = 1 / Math.log(2 + found.length);
                Arrays.stream(found).forEach(position -> weights.merge(position, weight, Double::sum));
            }
        }
        identified.forEach(position -> weights.put(position, Double.MAX_VALUE));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> profiles.get(entry.getKey()))
                .filter(candidate -> !candidate.id().equals(profile.id()))
                .limit(Math.max(limit, identified.size()))
                .toList();
    }

    private List<Map.Entry<String, int[]>> rarestFirst(Profile profile) {
        return BlockingKeys.of(profile).stream()
                .filter(index::containsKey)
                .map(key -> Map.entry(key, index.getOrDefault(key, new int[0])))
                .sorted(Comparator.comparing((Map.Entry<String, int[]> entry) -> entry.getValue().length)
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}

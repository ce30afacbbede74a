package it.filiera.exchange.merges;

import it.filiera.exchange.resolution.OrganisationRecord;
import it.filiera.exchange.resolution.SearchTerms;
import it.filiera.exchange.resolution.identifiers.Scheme;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up organisations of the graph that records may be, by identifiers and the full-text index, for many records at once. */
@Component
class GraphCandidates {

    record LookUp(
            String id, String words, List<String> pics, List<String> rors, List<String> vats, List<String> taxCodes) {}

    record LookUps(List<LookUp> records, int limit) {}

    record PageParameters(String after, int limit) {}

    static final Cypher<LookUps> CANDIDATES = Cypher.of("questions/exchange/resolution-candidates", LookUps.class);
    static final Cypher<PageParameters> RECORDS =
            Cypher.of("questions/exchange/organisation-records", PageParameters.class);

    private static final int FOUND_BY_NAME = 15;
    private static final int PAGE = 1_000;
    private static final int MOST_TELLING = 4;
    private static final int MOST_COMMON = 6;
    private static final int MOST_ACRONYMS = 3;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    /** Finds nothing; an empty search is no search to the index. */
    private static final String NOTHING = "filieranothing";

    private final GraphReader reader;

    GraphCandidates(GraphReader reader) {
        this.reader = reader;
    }

    /** Candidates of each record, in one round trip; records without any are absent. */
    Map<String, List<OrganisationRecord>> of(List<OrganisationRecord> records) {
        Map<String, List<OrganisationRecord>> found = new HashMap<>();
        List<LookUp> lookUps = records.stream().map(GraphCandidates::lookUp).toList();
        reader.list(
                        CANDIDATES,
                        new LookUps(lookUps, FOUND_BY_NAME),
                        row -> Map.entry(row.requireString("record"), OrganisationRecordMapper.ofGraph(row)))
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    /** All organisations of the graph. */
    List<OrganisationRecord> all() {
        List<OrganisationRecord> all = new ArrayList<>();
        String after = "";
        List<OrganisationRecord> page;
        do {
            page = reader.list(RECORDS, new PageParameters(after, PAGE), OrganisationRecordMapper::ofGraph);
            all.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return all;
    }

    private static LookUp lookUp(OrganisationRecord record) {
        return new LookUp(
                record.id(),
                words(SearchTerms.of(record)),
                values(record, Scheme.PIC),
                values(record, Scheme.ROR),
                values(record, Scheme.VAT),
                values(record, Scheme.TAX_CODE));
    }

    private static List<String> values(OrganisationRecord record, Scheme scheme) {
        return record.identifiers().stream()
                .flatMap(stated -> stated.get(scheme).stream())
                .distinct()
                .toList();
    }

    /** Folded words hold only letters and digits, so nothing has to be escaped. */
    private static String words(SearchTerms terms) {
        List<String> words = Stream.of(
                        terms.telling().stream().limit(MOST_TELLING).flatMap(GraphCandidates::withSlip),
                        terms.common().stream().limit(MOST_COMMON),
                        terms.acronyms().stream().limit(MOST_ACRONYMS).map(acronym -> acronym + "^2"))
                .flatMap(part -> part)
                .distinct()
                .toList();
        return words.isEmpty() ? NOTHING : String.join(" ", words);
    }

    private static Stream<String> withSlip(String word) {
        return word.length() >= LONG_ENOUGH_FOR_A_SLIP ? Stream.of(word + "^4", word + "~1") : Stream.of(word + "^4");
    }
}

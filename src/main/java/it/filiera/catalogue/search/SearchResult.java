package it.filiera.catalogue.search;

import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.KindCount;
import it.filiera.catalogue.Labels;
import it.filiera.catalogue.text.TextMatch.MatchedField;
import java.util.List;

/** What a search found: the best hits, and how many there are of each kind. */
record SearchResult(List<SearchHit> hits, List<KindCount> counts) {

    SearchResult {
        hits = List.copyOf(hits);
        counts = List.copyOf(counts);
    }

    /**
     * One thing found.
     *
     * @param labels  its name
     * @param details what tells namesakes apart; both null when nothing is known
     */
    record SearchHit(
            String id, EntityKind kind, Labels labels, Labels details, List<MatchedField> matched, double score) {}
}

package it.filiera.exchange.merges;

import it.filiera.graphdb.Row;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Rows to pairs and their sides. */
final class MergeCandidateMapper {

    private MergeCandidateMapper() {}

    static MergeCandidate candidate(Row row) {
        return new MergeCandidate(
                row.requireString("id"),
                row.requireString("left"),
                row.requireString("right"),
                row.string("leftName"),
                row.string("rightName"),
                row.requireConstant("state", MergeState.class),
                row.requireDouble("score"),
                row.strings("reasons").stream()
                        .flatMap(reason -> StoredReason.part(reason).stream())
                        .toList(),
                row.string("kept"),
                row.requireString("foundBy"),
                OffsetDateTime.parse(row.requireString("foundAt")),
                row.string("decidedBy"),
                moment(row.string("decidedAt")));
    }

    static MergeSide side(Row row) {
        return new MergeSide(
                row.requireString("id"),
                null,
                row.requireString("organisation"),
                row.string("name"),
                row.strings("names"),
                row.string("type"),
                row.string("country"),
                row.string("city"),
                row.string("address"),
                row.string("postcode"),
                row.string("url"),
                row.string("pic"),
                row.string("vat"),
                row.string("taxCode"),
                row.string("ror"),
                row.requireInt("projects"),
                row.requireInt("memberships"),
                row.strings("sources"));
    }

    private static @Nullable OffsetDateTime moment(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }
}

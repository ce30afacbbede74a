package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.memberlist.TopicFinder.Finding;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Technologies, needs and sectors in the members' own words. A text that names a concept becomes a link that the list
 * declares; any other text is told, and nothing is guessed.
 */
final class MemberTopics {

    private static final Pattern BETWEEN_TOPICS = Pattern.compile("[;|\\n\\r\u2022]+");

    /** May also stand within a label: "agriculture, forestry, and fisheries". */
    private static final Pattern PERHAPS_BETWEEN_TOPICS = Pattern.compile(",|\\s[/-]\\s");

    private final BundleFolder bundle;
    private final TopicFinder finder;
    private final MemberListOptions options;

    MemberTopics(BundleFolder bundle, KnownConcepts concepts, MemberListOptions options) {
        this.bundle = bundle;
        this.finder = new TopicFinder(concepts);
        this.options = options;
    }

    void put(MemberRow row, String organisation) {
        for (Field field : List.of(Field.TECHNOLOGIES, Field.NEEDS, Field.SECTOR)) {
            for (int position : row.positions(field)) {
                String cell = row.source().cell(position).value();
                parts(cell, BETWEEN_TOPICS).forEach(text -> put(row, organisation, field, position, text));
            }
        }
    }

    /** The whole text first, then its parts. */
    private void put(MemberRow row, String organisation, Field field, int position, String text) {
        Finding whole = find(row, field, position, text);
        if (whole.isOne()) {
            link(row, organisation, field, whole);
            return;
        }
        for (String part : parts(text, PERHAPS_BETWEEN_TOPICS)) {
            Finding found = find(row, field, position, part);
            if (found.isOne()) {
                link(row, organisation, field, found);
            } else {
                tell(row, position, part, found);
            }
        }
    }

    private static List<String> parts(String text, Pattern separators) {
        return Arrays.stream(separators.split(text, -1))
                .map(part -> part.replaceAll("\\s+", " ").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Finding find(MemberRow row, Field field, int position, String text) {
        return switch (field) {
            case TECHNOLOGIES -> finder.technology(text);
            case NEEDS -> finder.need(text);
            default -> finder.sector(row.header(position), text);
        };
    }

    private void link(MemberRow row, String organisation, Field field, Finding found) {
        String concept = found.concepts().get(0);
        switch (found.kind()) {
            case TECHNOLOGY -> {
                TableWriter links = bundle.table(field == Field.NEEDS ? "seeks" : "offers");
                TableRow link = links.row().set("organisation", organisation).set("technology", concept);
                links.put(said(link, row));
            }
            case PRIORITY_AREA -> address(row, organisation, concept, "FIELD_OF_ACTION");
            case INDUSTRY -> address(row, organisation, concept, "SECTORAL_INDUSTRY");
        }
    }

    private void address(MemberRow row, String organisation, String concept, String relation) {
        TableWriter links = bundle.table("addresses");
        TableRow link =
                links.row().set("subject", organisation).set("concept", concept).set("relation", relation);
        links.put(said(link, row));
    }

    private TableRow said(TableRow link, MemberRow row) {
        return link.set("source", options.source())
                .set("record", row.record())
                .set("recorded_on", options.recordedOn());
    }

    private static void tell(MemberRow row, int position, String text, Finding found) {
        boolean unknown = found.concepts().isEmpty();
        row.intake()
                .warn(
                        unknown ? NoticeCode.UNMATCHED_TEXT : NoticeCode.AMBIGUOUS_TEXT,
                        row.source().number(),
                        row.header(position),
                        text,
                        unknown
                                ? "no taxonomy has such a label; write it as a taxonomy does, or link it by hand"
                                : "it is a label of " + String.join(", ", found.concepts())
                                        + "; write the label of one of them, or link it by hand");
    }
}

package it.filiera.exchange.formats.crosswalk;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.KnownThings;
import it.filiera.exchange.formats.opening.Cell;
import it.filiera.exchange.formats.values.Amounts;
import it.filiera.exchange.formats.values.Amounts.Convention;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.RecordedAt;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes of each row of a crosswalk a link between two concepts. */
final class MatchRows {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Shares are often rounded to two decimals. */
    private static final BigDecimal WHOLE_WITH_ROUNDING = new BigDecimal("1.02");

    private final TableWriter matches;
    private final CrosswalkOptions options;
    private final KnownConcepts concepts;
    private final KnownThings things;
    private final Intake intake;
    private final Map<String, BigDecimal> kept = new TreeMap<>();

    MatchRows(
            BundleFolder bundle, CrosswalkOptions options, KnownConcepts concepts, KnownThings things, Intake intake) {
        this.matches = bundle.table("matches", (first, again) -> merge(first, again, intake));
        this.options = options;
        this.concepts = concepts;
        this.things = things;
        this.intake = intake;
    }

    private static TableRow merge(TableRow first, TableRow again, Intake intake) {
        if (!first.get("kind").equals(again.get("kind")) || !first.get("share").equals(again.get("share"))) {
            intake.warn(
                    NoticeCode.REPEATED_FACT,
                    RecordedAt.of(again).row(),
                    null,
                    again.get("from") + " - " + again.get("to"),
                    first.get("record") + " says the same link otherwise; that one counts");
        }
        return first;
    }

    void put(CrosswalkRow row) {
        Optional<String> from = concept(row, CrosswalkColumn.FROM, CrosswalkColumn.FROM_SCHEME, options.from());
        Optional<String> to = from.isEmpty()
                ? Optional.empty()
                : concept(row, CrosswalkColumn.TO, CrosswalkColumn.TO_SCHEME, options.to());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Optional<String> kind = kind(row);
        if (kind.isEmpty()) {
            return;
        }
        BigDecimal share = share(row);
        if (share != null) {
            kept.merge(from.get(), share, BigDecimal::add);
        }
        matches.put(matches.row()
                .set("from", from.get())
                .set("to", to.get())
                .set("kind", kind.get())
                .set("share", share == null ? null : share.stripTrailingZeros().toPlainString())
                .set("status", "QUOTED")
                .set("source", options.source())
                .set("record", intake.record(row.source())));
    }

    /** The concept a cell names: by identifier, by notation, or by label; a row without one is rejected. */
    private Optional<String> concept(
            CrosswalkRow row, CrosswalkColumn column, CrosswalkColumn schemeColumn, @Nullable String usual) {
        String text = row.text(column);
        String own = row.text(schemeColumn);
        String scheme = own.isEmpty() ? usual : own.startsWith("scheme:") ? own : "scheme:" + own;
        if (text.isEmpty()) {
            reject(NoticeCode.MISSING_VALUE, row, column, "give the notation or label of a concept");
            return Optional.empty();
        }
        if (text.matches("(tech|area|industry):\\S+") && things.has(text)) {
            return Optional.of(text);
        }
        if (scheme == null) {
            reject(
                    NoticeCode.UNKNOWN_REFERENCE,
                    row,
                    column,
                    "say of which taxonomy it is, when you import the file or in a column " + schemeColumn);
            return Optional.empty();
        }
        Optional<String> noted = concepts.noted(scheme, text);
        List<String> found = noted.map(List::of).orElseGet(() -> concepts.labelled(scheme, text));
        if (found.size() != 1) {
            reject(
                    NoticeCode.UNKNOWN_REFERENCE,
                    row,
                    column,
                    found.isEmpty()
                            ? scheme + " has no such notation or label; correct it, or import the taxonomy first"
                            : "it is a label of " + String.join(", ", found) + "; give the notation");
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    /** The kind of link; without a column for it, or with an empty cell, a close match, which claims least of equality. */
    private Optional<String> kind(CrosswalkRow row) {
        String said = row.text(CrosswalkColumn.KIND);
        Optional<String> kind = said.isEmpty() ? Optional.of("CLOSE") : MatchKinds.of(said);
        if (kind.isEmpty()) {
            reject(
                    NoticeCode.MALFORMED_VALUE,
                    row,
                    CrosswalkColumn.KIND,
                    "give EXACT, CLOSE, BROAD, NARROW or RELATED");
        }
        return kind;
    }

    /** Part of the first concept that is kept, 0 to 1; {@code 50 %} is 0.5. */
    private @Nullable BigDecimal share(CrosswalkRow row) {
        Cell cell = row.cell(CrosswalkColumn.SHARE);
        if (cell.isEmpty()) {
            return null;
        }
        BigDecimal said = Amounts.read(cell.value(), Convention.PLAIN);
        boolean percent = cell.kind() == Cell.Kind.PERCENT || cell.value().endsWith("%");
        BigDecimal share = said == null || !percent ? said : said.divide(HUNDRED);
        if (share == null || share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            intake.warn(
                    NoticeCode.IMPOSSIBLE_SUM,
                    row.source().number(),
                    row.name(CrosswalkColumn.SHARE),
                    cell.value(),
                    "it was left out; give a share from 0 to 1, or per cent like 50 %");
            return null;
        }
        return share;
    }

    /** Tells of concepts of which more than all is kept. */
    void tellShares() {
        kept.forEach((concept, sum) -> {
            if (sum.compareTo(WHOLE_WITH_ROUNDING) > 0) {
                intake.warn(
                        NoticeCode.CONTRADICTING_SHARES,
                        "share",
                        concept,
                        "its shares add up to " + sum.stripTrailingZeros().toPlainString()
                                + "; they should make 1 at most");
            }
        });
    }

    private void reject(NoticeCode code, CrosswalkRow row, CrosswalkColumn column, String message) {
        intake.reject(code, row.source(), row.name(column), row.text(column), message);
    }
}

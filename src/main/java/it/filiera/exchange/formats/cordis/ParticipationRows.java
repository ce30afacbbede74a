package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.RecordedAt;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;

/** Makes one row of a participation that is told twice, and tells when the two differ. */
final class ParticipationRows {

    private ParticipationRows() {}

    static TableWriter table(BundleFolder bundle, Notices notices) {
        return bundle.table("participations", (kept, other) -> merge(kept, other, notices));
    }

    private static TableRow merge(TableRow kept, TableRow other, Notices notices) {
        if (!kept.get("contribution").equals(other.get("contribution"))
                || !kept.get("active").equals(other.get("active"))) {
            RecordedAt place = RecordedAt.of(other);
            notices.add(new Notice(
                    NoticeCode.REPEATED_FACT,
                    place.file(),
                    place.row(),
                    "netEcContribution",
                    other.get("contribution"),
                    kept.get("record") + " says the same participation with " + said(kept)
                            + "; that one was updated later or comes first, and counts"));
        }
        return kept;
    }

    private static String said(TableRow row) {
        return row.get("contribution").isEmpty() ? "no amount" : row.get("contribution");
    }
}

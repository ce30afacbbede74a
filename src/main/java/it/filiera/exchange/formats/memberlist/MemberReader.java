package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.TranslationRequest;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;

/** Makes of one row of a list what it says: an organisation, a membership, links and figures. */
final class MemberReader {

    private final MemberListOptions options;
    private final TableWriter organisations;
    private final Memberships memberships;
    private final MemberTopics topics;
    private final MemberFigures figures;

    MemberReader(BundleFolder bundle, TranslationRequest request, MemberListOptions options, KnownConcepts concepts) {
        this.options = options;
        this.organisations = MemberRows.organisations(bundle, request.notices());
        this.memberships = new Memberships(bundle.table("memberships"), options);
        this.topics = new MemberTopics(bundle, concepts, options);
        this.figures = new MemberFigures(bundle.table("figures"), options);
    }

    void read(MemberRow row) {
        if (row.text(Field.NAME).isEmpty()) {
            row.intake()
                    .reject(
                            NoticeCode.MISSING_VALUE,
                            row.source(),
                            row.header(Field.NAME),
                            null,
                            "a member needs a name");
            return;
        }
        row.tellComputedCells();
        MemberStatement statement = new MemberStatement(row);
        String organisation = statement.id();
        TableRow said = organisations.row();
        statement.fill(said);
        organisations.put(said.set("source", options.source()).set("recorded_on", options.recordedOn()));
        memberships.put(row, organisation);
        topics.put(row, organisation);
        figures.put(row, organisation);
    }
}

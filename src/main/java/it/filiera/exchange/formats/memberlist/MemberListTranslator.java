package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.Translation;
import it.filiera.exchange.formats.TranslationRequest;
import it.filiera.exchange.formats.Translator;
import it.filiera.exchange.formats.opening.CsvRows;
import it.filiera.exchange.formats.opening.FileFault;
import it.filiera.exchange.formats.opening.FileRefused;
import it.filiera.exchange.formats.opening.SourceRow;
import it.filiera.exchange.formats.opening.SourceTable;
import it.filiera.exchange.formats.writing.BundleFolder;
import java.util.List;
import java.util.Locale;

/**
 * Translates a list of members: organisations, their membership, declared technologies and figures. Keeps nothing for each
 * row; rows that are one organisation are joined while they are sorted on disk.
 */
public final class MemberListTranslator implements Translator {

    private final MemberListOptions options;
    private final KnownConcepts concepts;

    public MemberListTranslator(MemberListOptions options, KnownConcepts concepts) {
        this.options = options;
        this.concepts = concepts;
    }

    @Override
    public Translation translate(TranslationRequest request) {
        MemberList list = MemberList.open(request.original(), options.sheet());
        Mapping given = options.mapping();
        Layout layout = list.layout(given == null ? null : given.headerRow());
        Mapping mapping = given == null ? list.guess().accepted() : given;
        String file = request.original().name();
        requireUsable(file, mapping, layout);
        Intake intake = new Intake(file, request, list.separator());
        try (intake;
                BundleFolder bundle = new BundleFolder(request.folder())) {
            intake.header(layout.headers());
            tellColumns(layout, mapping, intake);
            read(list.table(), layout, mapping, intake, new MemberReader(bundle, request, options, concepts));
            bundle.source(options.source(), options.sourceTitle(), options.rank());
            Bundle finished = bundle.finish(options.sourceTitle());
            return Intake.translation(finished, List.of(intake));
        }
    }

    private static void requireUsable(String file, Mapping mapping, Layout layout) {
        String headers = String.join(", ", layout.headers());
        if (mapping.position(Field.NAME) < 0) {
            throw new FileRefused(file, FileFault.NO_NAME, headers);
        }
        String found = Fingerprint.ofHeaders(layout.headers());
        if (!mapping.fingerprint().equals(found)) {
            throw new FileRefused(file, FileFault.MAPPED_OTHERWISE, headers);
        }
    }

    private static void tellColumns(Layout layout, Mapping mapping, Intake intake) {
        for (int i = 0; i < layout.headers().size(); i++) {
            String header = layout.headers().get(i);
            switch (mapping.field(i)) {
                case CONTACT ->
                    intake.warn(
                            NoticeCode.CONTACTS_WITHHELD,
                            header,
                            null,
                            "the column is not stored: no consent is recorded");
                case NOTES ->
                    intake.warn(
                            NoticeCode.UNKNOWN_COLUMN,
                            header,
                            null,
                            "remarks stay with you; if they describe the member for everybody, say that it is a description");
                case IGNORED -> tellIgnored(layout, header, i, intake);
                default -> {}
            }
        }
    }

    private static void tellIgnored(Layout layout, String header, int position, Intake intake) {
        boolean known = HeaderWords.match(layout.labels().get(position))
                .filter(match -> match.field() == Field.IGNORED)
                .isPresent();
        boolean again = layout.headers().subList(0, position).stream()
                .anyMatch(before -> before.toLowerCase(Locale.ROOT).equals(header.toLowerCase(Locale.ROOT)));
        if (!header.isEmpty() && again) {
            intake.warn(NoticeCode.DUPLICATE_HEADER, header, null, "the first column of this name was read");
        } else if (!header.isEmpty() && !known) {
            intake.warn(NoticeCode.UNKNOWN_COLUMN, header, null, "it was not imported; say what it is to import it");
        }
    }

    private static void read(SourceTable table, Layout layout, Mapping mapping, Intake intake, MemberReader reader) {
        String section = "";
        try (SourceTable.Rows rows = table.open(intake)) {
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() <= layout.headerRow()) {
                    continue;
                }
                intake.row();
                if (table instanceof CsvRows && row.width() > layout.headers().size()) {
                    rejectShifted(row, layout, intake);
                    continue;
                }
                switch (RowKind.of(row, layout, mapping)) {
                    case MEMBER -> reader.read(new MemberRow(row, layout, mapping, section, intake));
                    case SECTION -> section = filled(row).get(0);
                    case TOTALS ->
                        intake.warn(
                                NoticeCode.TOTALS_ROW,
                                row.number(),
                                null,
                                String.join(" ", filled(row)),
                                "it is no member; if it is one, write its town or VAT number beside it");
                    case HEADER_AGAIN -> {}
                }
            }
        }
    }

    private static List<String> filled(SourceRow row) {
        return row.texts().stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Cells beyond the header mean that a separator stands unquoted in one of them, and nobody knows in which. */
    private static void rejectShifted(SourceRow row, Layout layout, Intake intake) {
        String message = "the row has " + row.width() + " cells, the header "
                + layout.headers().size() + "; put cells that contain the separator in quotes";
        intake.reject(NoticeCode.WRONG_CELL_COUNT, row, null, null, message);
    }
}

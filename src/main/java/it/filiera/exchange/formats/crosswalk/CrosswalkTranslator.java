package it.filiera.exchange.formats.crosswalk;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.KnownThings;
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
import java.util.Map;

/**
 * Translates a table of links between taxonomies. Both taxonomies have to be in the graph. Keeps about 100 bytes for each
 * concept that links start from.
 */
public final class CrosswalkTranslator implements Translator {

    private final CrosswalkOptions options;
    private final KnownConcepts concepts;
    private final KnownThings things;

    public CrosswalkTranslator(CrosswalkOptions options, KnownConcepts concepts, KnownThings things) {
        this.options = options;
        this.concepts = concepts;
        this.things = things;
    }

    /** Whether a header is that of a crosswalk. */
    public static boolean isHeader(List<String> header) {
        return CrosswalkColumn.isHeader(header);
    }

    @Override
    public Translation translate(TranslationRequest request) {
        CsvRows table = CsvRows.of(request.original().file());
        Intake intake = new Intake(request.original().name(), request, table.separator());
        try (intake;
                BundleFolder bundle = new BundleFolder(request.folder());
                SourceTable.Rows rows = table.open(intake)) {
            SourceRow first = rows.next();
            List<String> header = first == null ? List.of() : first.texts();
            Map<CrosswalkColumn, Integer> positions = CrosswalkColumn.positions(header);
            require(table.name(), header, positions);
            intake.header(header);
            MatchRows matches = new MatchRows(bundle, options, concepts, things, intake);
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                intake.row();
                if (row.width() > header.size()) {
                    String message = "the row has " + row.width() + " cells, the header " + header.size()
                            + "; put cells that contain the separator in quotes";
                    intake.reject(NoticeCode.WRONG_CELL_COUNT, row, null, null, message);
                } else {
                    matches.put(new CrosswalkRow(row, header, positions));
                }
            }
            matches.tellShares();
            bundle.source(options.source(), options.sourceTitle(), options.rank());
            return Intake.translation(bundle.finish(options.sourceTitle()), List.of(intake));
        }
    }

    private static void require(String file, List<String> header, Map<CrosswalkColumn, Integer> positions) {
        if (!positions.containsKey(CrosswalkColumn.FROM) || !positions.containsKey(CrosswalkColumn.TO)) {
            throw new FileRefused(file, FileFault.CROSSWALK_COLUMNS, String.join(", ", header));
        }
    }
}

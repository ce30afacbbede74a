package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.KnownThings;
import it.filiera.exchange.formats.Translation;
import it.filiera.exchange.formats.TranslationRequest;
import it.filiera.exchange.formats.Translator;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.TableWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Translates a download of CORDIS. Keeps about 150 bytes for each project of {@code project.csv}, and nothing for each
 * organisation or participation: rows are sorted on disk.
 */
public final class CordisTranslator implements Translator {

    private static final int RANK = 60;

    private final @Nullable Framework framework;
    private final KnownThings known;

    /**
     * Makes a translator.
     *
     * @param framework the programme, when a person said it; null to find it out
     * @param known what the graph has: EuroSciVoc, and projects that a table on its own speaks of
     */
    public CordisTranslator(@Nullable Framework framework, KnownThings known) {
        this.framework = framework;
        this.known = known;
    }

    /** Whether a header is that of a table of CORDIS. */
    public static boolean isHeader(List<String> header) {
        return CordisTable.withHeader(header).isPresent();
    }

    @Override
    public Translation translate(TranslationRequest request) {
        try (CordisDownload download = CordisDownload.open(request.original(), request.notices());
                BundleFolder bundle = new BundleFolder(request.folder())) {
            Framework programme = framework != null
                    ? framework
                    : FrameworkFinder.find(request.original(), download.files(), request.notices());
            CordisImport work = new CordisImport(
                    request, bundle, programme, new ProjectIndex(), download.has(CordisTable.PROJECT), known);
            List<Intake> intakes = new ArrayList<>();
            for (CordisFile file : download.files()) {
                intakes.add(file.read(request, reader(work, file.table())));
            }
            if (work.complete()) {
                work.projects().tellContradictions(intakes.get(0));
            }
            putSources(work, download);
            return Intake.translation(bundle.finish("CORDIS: " + programme.title()), intakes);
        }
    }

    private static BiConsumer<CordisRow, Intake> reader(CordisImport work, CordisTable table) {
        PartReader parts = new PartReader(work);
        return switch (table) {
            case PROJECT -> new ProjectReader(work)::read;
            case ORGANIZATION -> new OrganizationReader(work)::read;
            case TOPICS -> parts::topic;
            case LEGAL_BASIS -> parts::legalBasis;
            case EURO_SCI_VOC -> parts::euroSciVoc;
        };
    }

    /** Sources of all programmes that a row may have named, and of tables that speak without {@code project.csv}. */
    private static void putSources(CordisImport work, CordisDownload download) {
        TableWriter sources = work.bundle().table("sources");
        for (Framework each : Framework.values()) {
            if (each == work.framework() || work.projects().has(each)) {
                putSource(sources, each.source(), "CORDIS: EU research projects under " + each.title(), RANK);
            }
        }
        if (!work.complete()) {
            for (CordisFile file : download.files()) {
                String title = "CORDIS: what the table " + file.table().word() + " alone says about projects under "
                        + work.framework().title();
                putSource(sources, work.framework().source(file.table()), title, RANK - 1);
            }
        }
    }

    private static void putSource(TableWriter sources, String id, String title, int rank) {
        sources.put(sources.row()
                .set("id", id)
                .set("title", title)
                .set("publisher", "European Union")
                .set(
                        "licence",
                        "(c) European Union, CORDIS; reuse under Commission Decision 2011/833/EU with attribution")
                .set("address", "https://cordis.europa.eu")
                .set("rank", rank)
                .set("status", "QUOTED"));
    }
}

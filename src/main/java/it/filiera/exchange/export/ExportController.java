package it.filiera.exchange.export;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.kernel.Language;
import it.filiera.kernel.Room;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves {@code GET /api/exports/...}: whoever may read may take along what he reads. */
@RestController
class ExportController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int USUAL_NEIGHBOURS = 25;
    private static final int AT_ONCE = 8;

    /** A whole list keeps a processor busy for seconds, and anybody may take one along. */
    final Room room = new Room(AT_ONCE);

    private final BundleWriter bundles;
    private final Exports exports;

    ExportController(BundleWriter bundles, Exports exports) {
        this.bundles = bundles;
        this.exports = exports;
    }

    /** The whole graph, as a bundle that can be imported again. */
    @GetMapping("/api/exports/bundle")
    void bundle(HttpServletResponse response) throws IOException {
        room.enter();
        try {
            bundles.write(file(response, "application/zip", "filiera", "zip"));
        } finally {
            room.leave();
        }
    }

    /**
     * What is wanted as a table.
     *
     * @param table one of the bundle's tables; null when a list is wanted
     * @param list a list for people; null when a table is wanted
     * @param filter of the list, as JSON; null for none
     * @param language of the list's headings, {@code en} or {@code it}; null for the request's
     */
    record Wanted(
            @Nullable String table,
            @Nullable String list,
            @Nullable String filter,
            @Nullable String language) {}

    /** A table as CSV or as a workbook. */
    @GetMapping("/api/exports/{form:csv|xlsx}")
    void table(@PathVariable String form, Wanted wanted, Locale locale, HttpServletResponse response)
            throws IOException {
        Table chosen = chosen(wanted, locale);
        room.enter();
        try {
            if (form.equals("csv")) {
                CsvTable.write(chosen, file(response, "text/csv;charset=UTF-8", chosen.name(), form));
            } else {
                XlsxTable.write(chosen, file(response, WORKBOOK, chosen.name(), form));
            }
        } finally {
            room.leave();
        }
    }

    /**
     * What is linked to some things, for Gephi.
     *
     * @param id identifiers of the things
     * @param links kinds of links, as in the question {@code neighbourhood}; none for all
     * @param first how many neighbours of each thing
     * @param language of the labels, {@code en} or {@code it}; null for the request's
     */
    record Around(
            @Nullable List<String> id,
            @Nullable List<String> links,
            @Nullable Integer first,
            @Nullable String language) {}

    /** A graph view as GEXF: the arguments of {@code neighbourhood}, and several things at once. */
    @GetMapping("/api/exports/gexf")
    void gexf(Around around, Locale locale, HttpServletResponse response) throws IOException {
        GraphView view = exports.around(
                around.id() == null ? List.of() : around.id(),
                around.links() == null ? List.of() : around.links(),
                around.first() == null ? USUAL_NEIGHBOURS : around.first(),
                language(around.language(), locale));
        Gexf.write(view, file(response, "application/gexf+xml;charset=UTF-8", "graph", "gexf"));
    }

    private Table chosen(Wanted wanted, Locale locale) {
        if (wanted.table() != null && wanted.list() == null) {
            return exports.table(wanted.table());
        }
        if (wanted.list() != null && wanted.table() == null) {
            return exports.list(wanted.list(), wanted.filter(), language(wanted.language(), locale));
        }
        throw new BadRequest("table", String.valueOf(wanted.table()), ExportRemedy.TABLE_OR_LIST);
    }

    private static Language language(@Nullable String asked, Locale locale) {
        if (asked == null) {
            return Language.of(null, locale);
        }
        try {
            return Language.valueOf(asked.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadRequest("language", asked, CommonRemedy.ONE_OF, "en, it");
        }
    }

    private static OutputStream file(HttpServletResponse response, String type, String name, String ending)
            throws IOException {
        response.setContentType(type);
        String file = name + "-" + LocalDate.now(ZoneOffset.UTC) + "." + ending;
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        return response.getOutputStream();
    }
}

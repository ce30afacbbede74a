package it.filiera.exchange.export;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves {@code GET /api/exports/...}: whoever may read may take along what he reads. */
@RestController
class ExportController {

    private final BundleWriter bundles;
    private final Exports exports;

    ExportController(BundleWriter bundles, Exports exports) {
        this.bundles = bundles;
        this.exports = exports;
    }

    /** The whole graph, as a bundle that can be imported again. */
    @GetMapping("/api/exports/bundle")
    void bundle(HttpServletResponse response) throws IOException {
        bundles.write(file(response, "application/zip", "filiera", "zip"));
    }

    /** A table as CSV: {@code table}, one of the bundle's, or {@code list} with {@code filter}. */
    @GetMapping("/api/exports/csv")
    void csv(
            @RequestParam @Nullable String table,
            @RequestParam @Nullable String list,
            @RequestParam @Nullable String filter,
            @RequestParam @Nullable String language,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Table chosen = chosen(table, list, filter, language, locale);
        CsvTable.write(chosen, file(response, "text/csv;charset=UTF-8", chosen.name(), "csv"));
    }

    /** The same as a workbook. */
    @GetMapping("/api/exports/xlsx")
    void xlsx(
            @RequestParam @Nullable String table,
            @RequestParam @Nullable String list,
            @RequestParam @Nullable String filter,
            @RequestParam @Nullable String language,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Table chosen = chosen(table, list, filter, language, locale);
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        XlsxTable.write(chosen, file(response, type, chosen.name(), "xlsx"));
    }

    private Table chosen(
            @Nullable String table,
            @Nullable String list,
            @Nullable String filter,
            @Nullable String language,
            Locale locale) {
        if (table != null && list == null) {
            return exports.table(table);
        }
        if (list != null && table == null) {
            return exports.list(list, filter, language(language, locale));
        }
        throw new BadRequest("table", String.valueOf(table), "give either table, one of the bundle's, or list");
    }

    private static Language language(@Nullable String asked, Locale locale) {
        if (asked == null) {
            return Language.of(null, locale);
        }
        try {
            return Language.valueOf(asked.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadRequest("language", asked, "give en or it");
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

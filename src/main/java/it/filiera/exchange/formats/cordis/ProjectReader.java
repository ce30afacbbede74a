package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code project.csv}. */
final class ProjectReader {

    private final CordisImport work;
    private final TableWriter projects;

    ProjectReader(CordisImport work) {
        this.work = work;
        this.projects = work.projectTable();
    }

    void read(CordisRow row, Intake intake) {
        String number = row.digits("id");
        if (number.isEmpty()) {
            NoticeCode code = row.get("id").isEmpty() ? NoticeCode.MISSING_VALUE : NoticeCode.MALFORMED_VALUE;
            intake.reject(code, row.source(), "id", row.get("id"), "give the number of the grant, like 633098");
            return;
        }
        Framework framework = Framework.in(row.get("frameworkProgramme")).orElse(work.framework());
        BigDecimal funding = CordisValues.sum(row, "ecMaxContribution", intake);
        String acronym = row.get("acronym");
        String title = row.get("title");
        TableRow project = projects.row()
                .set("id", framework.projectId(number))
                .set("name", acronym.isEmpty() ? title : acronym)
                .set("framework", framework)
                .set("grant_number", number)
                .set("rcn", row.digits("rcn"))
                .set("acronym", acronym)
                .set("title_en", title)
                .set("objective_en", row.get("objective"))
                .setList("programme", List.of(row.get("legalBasis")))
                .set("topic", row.get("topics"))
                .set("call", row.get("subCall").isEmpty() ? row.get("masterCall") : row.get("subCall"))
                .set("funding_scheme", row.get("fundingScheme"))
                .set("status", status(row, intake))
                .set("total_cost", CordisValues.plain(totalCost(row, funding, intake)))
                .set("funding", CordisValues.plain(funding))
                .set("currency", "EUR")
                .set("funder", "European Union")
                .set("source", framework.source())
                .set("record", intake.record(row.source()))
                .set("recorded_on", CordisValues.date(row, "contentUpdateDate", intake));
        setPeriod(project, row, intake);
        projects.put(project, ProjectRows.WHOLE);
        work.projects().add(number, framework, row.number(), funding);
    }

    private static @Nullable String status(CordisRow row, Intake intake) {
        String said = row.get("status");
        Optional<String> status = CordisTypes.status(said);
        if (status.isEmpty() && !said.isEmpty()) {
            intake.warn(
                    NoticeCode.UNKNOWN_TERM,
                    row.number(),
                    "status",
                    said,
                    "where the project stands stays unknown; known are SIGNED, CLOSED, TERMINATED");
        }
        return status.orElse(null);
    }

    /** Lump sums and fellowships come with a cost of 0 beside a contribution: nobody asked for the cost. */
    private static @Nullable BigDecimal totalCost(CordisRow row, @Nullable BigDecimal funding, Intake intake) {
        BigDecimal cost = CordisValues.sum(row, "totalCost", intake);
        if (cost == null || funding == null || cost.add(BigDecimal.ONE).compareTo(funding) >= 0) {
            return cost;
        }
        if (cost.signum() > 0) {
            intake.warn(
                    NoticeCode.IMPOSSIBLE_SUM,
                    row.number(),
                    "totalCost",
                    row.get("totalCost"),
                    "the whole cost is less than the contribution of " + row.get("ecMaxContribution")
                            + "; the cost was left out");
        }
        return null;
    }

    private static void setPeriod(TableRow project, CordisRow row, Intake intake) {
        String start = CordisValues.date(row, "startDate", intake);
        String end = CordisValues.date(row, "endDate", intake);
        if (start != null && end != null && end.compareTo(start) < 0) {
            intake.warn(
                    NoticeCode.IMPOSSIBLE_DATE,
                    row.number(),
                    "endDate",
                    row.get("endDate"),
                    "it is before the start, " + start
                            + "; both were left out, for nobody can tell which one is wrong");
            return;
        }
        project.set("start", start).set("end", end);
    }
}

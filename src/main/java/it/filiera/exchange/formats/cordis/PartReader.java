package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tables that say one more thing about each project: topics, legal bases and EuroSciVoc codes. */
final class PartReader {

    private final CordisImport work;

    PartReader(CordisImport work) {
        this.work = work;
    }

    void topic(CordisRow row, Intake intake) {
        Framework framework = framework(row, intake);
        if (framework != null && has(row, "topic", "the code of the topic, like ICT-01-2014", intake)) {
            TableRow project = project(row, framework, CordisTable.TOPICS, intake)
                    .set("topic", row.get("topic"))
                    .set("topic_title", row.get("title"));
            work.projectTable().put(project, ProjectRows.TOPIC + row.get("topic"));
        }
    }

    void legalBasis(CordisRow row, Intake intake) {
        Framework framework = framework(row, intake);
        if (framework != null && has(row, "legalBasis", "the code of the legal basis, like H2020-EU.1.3.", intake)) {
            boolean own = Boolean.TRUE.equals(CordisValues.flag(row, "uniqueProgrammePart"));
            TableRow project = project(row, framework, CordisTable.LEGAL_BASIS, intake)
                    .setList("programme", List.of(row.get("legalBasis")))
                    .set("programme_part", own ? row.get("title") : null);
            work.projectTable().put(project, ProjectRows.PROGRAMME + (own ? "0" : "1") + row.get("legalBasis"));
        }
    }

    void euroSciVoc(CordisRow row, Intake intake) {
        Framework framework = framework(row, intake);
        if (framework == null || !has(row, "euroSciVocCode", "the code, like /23/47/305", intake)) {
            return;
        }
        String code = row.get("euroSciVocCode");
        String concept = "tech:euroscivoc-" + code.replaceAll("^/|/$", "").replace('/', '-');
        if (!code.matches("/?\\d+(/\\d+)*/?") || !work.known().has(concept)) {
            intake.reject(
                    NoticeCode.UNKNOWN_REFERENCE,
                    row.source(),
                    "euroSciVocCode",
                    code,
                    "EuroSciVoc in the graph has no such code (" + row.get("euroSciVocTitle")
                            + "); import the current EuroSciVoc, then this row again");
            return;
        }
        TableWriter uses = work.bundle().table("uses");
        uses.put(uses.row()
                .set("project", framework.projectId(row.digits("projectID")))
                .set("technology", concept)
                .set("family", "EUROSCIVOC")
                .set("source", framework.source())
                .set("record", intake.record(row.source())));
    }

    private @Nullable Framework framework(CordisRow row, Intake intake) {
        String number = row.digits("projectID");
        Framework framework = number.isEmpty() ? null : work.frameworkOf(number);
        if (number.isEmpty()) {
            has(row, "projectID", "the number of the grant, like 633098", intake);
        } else if (framework == null) {
            intake.reject(
                    NoticeCode.UNKNOWN_REFERENCE, row.source(), "projectID", number, work.remedyForUnknownProject());
        }
        return framework;
    }

    private static boolean has(CordisRow row, String column, String right, Intake intake) {
        String value = row.get(column);
        boolean bad = value.isEmpty()
                || (column.equals("projectID") && row.digits(column).isEmpty());
        if (bad) {
            NoticeCode code = value.isEmpty() ? NoticeCode.MISSING_VALUE : NoticeCode.MALFORMED_VALUE;
            intake.reject(code, row.source(), column, value, "give " + right);
        }
        return !bad;
    }

    private TableRow project(CordisRow row, Framework framework, CordisTable table, Intake intake) {
        return work.partOfProject(framework, row.digits("projectID"), table).set("record", intake.record(row.source()));
    }
}

package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code organization.csv}: each row says who takes part in what, and again who that is. */
final class OrganizationReader {

    private final CordisImport work;
    private final TableWriter participations;
    private final OrganizationStatement statement;

    OrganizationReader(CordisImport work) {
        this.work = work;
        this.statement = new OrganizationStatement(work.bundle());
        this.participations =
                ParticipationRows.table(work.bundle(), work.request().notices());
    }

    void read(CordisRow row, Intake intake) {
        String pic = required(row, "organisationID", "the participant's code (PIC), like 999879881", intake);
        String number = pic == null ? null : required(row, "projectID", "the number of the grant, like 633098", intake);
        if (pic == null || number == null) {
            return;
        }
        Framework framework = framework(number);
        if (framework == null) {
            intake.reject(
                    NoticeCode.UNKNOWN_REFERENCE, row.source(), "projectID", number, work.remedyForUnknownProject());
            return;
        }
        String organisation = statement.put(row, pic, framework, intake);
        BigDecimal contribution = contribution(row, intake);
        work.projects().received(number, contribution);
        participations.put(
                participations
                        .row()
                        .set("organisation", organisation)
                        .set("project", framework.projectId(number))
                        .set("role", role(row, intake))
                        .set("role_as_said", row.get("role"))
                        .set("contribution", CordisValues.plain(contribution))
                        .set("active", active(row))
                        .set("source", framework.source())
                        .set("record", intake.record(row.source()))
                        .set("recorded_on", CordisValues.date(row, "contentUpdateDate", intake)),
                OrganizationStatement.latestFirst(row));
        if (!work.complete()) {
            putProject(row, framework, number, intake);
        }
    }

    private static @Nullable String required(CordisRow row, String column, String right, Intake intake) {
        String digits = row.digits(column);
        if (digits.isEmpty()) {
            String said = row.get(column);
            NoticeCode code = said.isEmpty() ? NoticeCode.MISSING_VALUE : NoticeCode.MALFORMED_VALUE;
            intake.reject(code, row.source(), column, said, "give " + right);
            return null;
        }
        return digits;
    }

    /** Without {@code project.csv} the table itself says which projects there are. */
    private @Nullable Framework framework(String number) {
        if (!work.complete()) {
            work.projects().add(number, work.framework(), 0, null);
        }
        return work.projects().framework(number);
    }

    /**
     * What the organisation itself gets. {@code ecContribution} of a beneficiary has the share of its third parties in it,
     * and that of the third party is 0; the net one has not. Where CORDIS leaves the first empty it states no amount, and
     * the 0 beside it is not one.
     */
    private static @Nullable BigDecimal contribution(CordisRow row, Intake intake) {
        BigDecimal gross = CordisValues.sum(row, "ecContribution", intake);
        BigDecimal net = CordisValues.sum(row, "netEcContribution", intake);
        if (net == null) {
            return gross;
        }
        return gross == null && net.signum() == 0 ? null : net;
    }

    private static String role(CordisRow row, Intake intake) {
        String said = row.get("role");
        Optional<String> role = CordisTypes.role(said);
        if (role.isEmpty()) {
            intake.warn(
                    NoticeCode.UNKNOWN_TERM,
                    row.number(),
                    "role",
                    said,
                    "the row came in as PARTICIPANT; known are coordinator, participant, thirdParty, partner,"
                            + " internationalPartner, associatedPartner");
        }
        return role.orElse("PARTICIPANT");
    }

    /** Who left is not active; who did not leave need not be, for the project may have ended. */
    private static @Nullable Boolean active(CordisRow row) {
        String left = row.get("endOfParticipation");
        boolean stayed = left.isEmpty() || Boolean.FALSE.equals(CordisValues.flag(row, "endOfParticipation"));
        return stayed ? CordisValues.flag(row, "active") : Boolean.FALSE;
    }

    private void putProject(CordisRow row, Framework framework, String number, Intake intake) {
        String acronym = row.get("projectAcronym");
        TableRow project = work.partOfProject(framework, number, CordisTable.ORGANIZATION)
                .set("name", acronym)
                .set("acronym", acronym)
                .set("record", intake.record(row.source()));
        work.projectTable().put(project, ProjectRows.WHOLE);
    }
}

package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What CORDIS says about an organisation. It says so again with every participation, and not always the same: the row
 * updated last counts, of several the one nearest the top. Names of the other rows are kept as other spellings.
 */
final class OrganizationStatement {

    private final TableWriter organisations;

    OrganizationStatement(BundleFolder bundle) {
        this.organisations = bundle.table("organisations", OrganizationStatement::merge);
    }

    /** Notes what a row says; returns the identifier of the organisation. */
    String put(CordisRow row, String pic, Framework framework, Intake intake) {
        String id = "org:pic-" + pic;
        Boolean sme = CordisValues.flag(row, "SME");
        TableRow organisation = organisations
                .row()
                .set("id", id)
                .set("name", row.get("name"))
                .set("short_name", row.get("shortName"))
                .set("type", type(row, sme, intake))
                .set("type_as_said", row.get("activityType"))
                .set("country", CordisValues.form(row, "country", "[A-Z]{2}", "IT", intake))
                .set("nuts", CordisValues.form(row, "nutsCode", "[A-Z]{2}[A-Z0-9]{0,3}", "ITC4C", intake))
                .set("address", row.get("street"))
                .set("postcode", row.get("postCode"))
                .set("city", row.get("city"))
                .set("url", row.get("organizationURL"))
                .set("pic", pic)
                .set("vat", row.get("vatNumber"))
                .set("sme", sme)
                .set("source", framework.source())
                .set("record", intake.record(row.source()))
                .set("recorded_on", CordisValues.date(row, "contentUpdateDate", intake));
        setPoint(organisation, row, intake);
        organisations.put(organisation, latestFirst(row));
        return id;
    }

    /** Sorts the row updated last to the front; rows without a date to the end. */
    static String latestFirst(CordisRow row) {
        StringBuilder inverted = new StringBuilder();
        for (char letter : row.get("contentUpdateDate").toCharArray()) {
            inverted.append(letter >= '0' && letter <= '9' ? (char) ('9' - letter + '0') : letter);
        }
        return inverted.isEmpty() ? "~" : inverted.toString();
    }

    private static TableRow merge(TableRow kept, TableRow other) {
        if (other.get("name").isEmpty() || other.get("name").equals(kept.get("name"))) {
            return kept;
        }
        if (kept.get("name").isEmpty()) {
            return kept.set("name", other.get("name"));
        }
        Set<String> names = new TreeSet<>();
        Collections.addAll(names, kept.get("other_names").split("\\|", -1));
        names.add(other.get("name"));
        List<String> all = new ArrayList<>(names);
        return kept.setList("other_names", all);
    }

    private static @Nullable String type(CordisRow row, @Nullable Boolean sme, Intake intake) {
        String code = row.get("activityType");
        Optional<String> type = CordisTypes.organisation(code, sme);
        if (type.isEmpty() && !code.isEmpty()) {
            intake.warn(
                    NoticeCode.UNKNOWN_TERM,
                    row.number(),
                    "activityType",
                    code,
                    "the type stays unknown; known are HES, REC, PUB, PRC, OTH");
        }
        return type.orElse(null);
    }

    /** CORDIS gives a point as "latitude,longitude". */
    private static void setPoint(TableRow organisation, CordisRow row, Intake intake) {
        String point = row.get("geolocation").replaceAll("[()\\s]", "");
        if (point.isEmpty()) {
            return;
        }
        String[] parts = point.split(",", -1);
        if (parts.length == 2 && isAngle(parts[0], 90) && isAngle(parts[1], 180)) {
            organisation.set("lat", parts[0]).set("lon", parts[1]);
        } else {
            intake.warn(
                    NoticeCode.UNREADABLE_VALUE,
                    row.number(),
                    "geolocation",
                    row.get("geolocation"),
                    "it was left out; give latitude and longitude, like 45.5181,9.2143");
        }
    }

    private static boolean isAngle(String text, int limit) {
        return text.matches("-?\\d{1,3}(\\.\\d+)?") && Math.abs(Double.parseDouble(text)) <= limit;
    }
}

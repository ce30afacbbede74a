package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.RecordedAt;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes one statement of rows that are the same organisation: the first counts, later ones fill what it leaves open. */
final class MemberRows {

    private static final List<String> MAY_BE_FILLED = List.of(
            "short_name",
            "country",
            "nuts",
            "address",
            "postcode",
            "city",
            "url",
            "description_en",
            "description_it",
            "vat",
            "tax_code",
            "register_number");

    private MemberRows() {}

    static TableWriter organisations(BundleFolder bundle, Notices notices) {
        return bundle.table("organisations", (kept, other) -> merge(kept, other, notices));
    }

    private static TableRow merge(TableRow kept, TableRow other, Notices notices) {
        RecordedAt place = RecordedAt.of(other);
        notices.add(new Notice(
                NoticeCode.SAME_ORGANISATION,
                place.file(),
                place.row(),
                null,
                other.get("name"),
                "it is the organisation of " + kept.get("record") + "; if not, give both their VAT numbers or towns"));
        for (String column : MAY_BE_FILLED) {
            if (kept.get(column).isEmpty()) {
                kept.set(column, other.get(column));
            }
        }
        if (kept.get("type").isEmpty()) {
            kept.set("type", other.get("type"))
                    .set("type_as_said", other.get("type_as_said"))
                    .set("sme", other.get("sme"));
        }
        if (!other.get("name").equals(kept.get("name"))) {
            Set<String> names = new TreeSet<>();
            Collections.addAll(names, kept.get("other_names").split("\\|", -1));
            names.add(other.get("name"));
            kept.setList("other_names", names);
        }
        return kept;
    }
}

package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.values.Dates;
import it.filiera.exchange.formats.writing.TableWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Since when, until when and as what somebody is a member. */
final class Memberships {

    private final TableWriter memberships;
    private final MemberListOptions options;

    Memberships(TableWriter memberships, MemberListOptions options) {
        this.memberships = memberships;
        this.options = options;
    }

    void put(MemberRow row, String organisation) {
        String own = row.text(Field.ROLE);
        String said = own.isEmpty() ? row.section() : own;
        Optional<String> role = MemberTerms.meaning(MemberTerms.Kind.ROLE, said);
        if (role.isEmpty() && !said.isEmpty()) {
            row.warn(NoticeCode.UNKNOWN_TERM, Field.ROLE, "the row came in as MEMBER; the word is kept beside it");
        }
        String from = date(row, Field.MEMBER_SINCE);
        String to = date(row, Field.MEMBER_UNTIL);
        boolean endsBefore = from != null && to != null && to.compareTo(from) < 0 && !from.startsWith(to);
        if (endsBefore) {
            row.warn(
                    NoticeCode.IMPOSSIBLE_DATE,
                    Field.MEMBER_UNTIL,
                    "it is before the beginning, " + from
                            + "; both were left out, for nobody can tell which one is wrong");
        }
        memberships.put(memberships
                .row()
                .set("member", organisation)
                .set("cluster", options.cluster())
                .set("role", role.orElse("MEMBER"))
                .set("role_as_said", said)
                .set("from", endsBefore ? null : from)
                .set("to", endsBefore ? null : to)
                .set("source", options.source())
                .set("record", row.record())
                .set("recorded_on", options.recordedOn()));
    }

    private static @Nullable String date(MemberRow row, Field field) {
        String said = row.text(field);
        String date = said.isEmpty() ? null : Dates.read(said);
        if (date == null && !said.isEmpty()) {
            row.warn(
                    NoticeCode.IMPOSSIBLE_DATE,
                    field,
                    "there is no such date; it was left out; give one like 18/06/2008, 06/2008 or 2008");
        }
        return date;
    }
}

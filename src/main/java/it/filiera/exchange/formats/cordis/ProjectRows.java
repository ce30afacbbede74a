package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.RecordedAt;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes one row of what several tables say about a project. Each puts its own row under the same key; as rows are sorted
 * anyway, they meet without anything being held.
 */
final class ProjectRows {

    /** Rows of {@code project.csv} come first, then topics, then legal bases. */
    static final String WHOLE = "0";

    static final String TOPIC = "1";
    static final String PROGRAMME = "2";

    private ProjectRows() {}

    static TableWriter table(BundleFolder bundle, Notices notices) {
        return bundle.table("projects", (kept, other) -> merge(kept, other, notices));
    }

    private static TableRow merge(TableRow kept, TableRow other, Notices notices) {
        if (!other.get("topic").isEmpty() && other.get("name").isEmpty()) {
            addTopic(kept, other, notices);
        } else if (!other.get("programme").isEmpty() && other.get("name").isEmpty()) {
            addProgrammes(kept, other);
        } else if (!other.get("name").equals(kept.get("name"))
                || !other.get("start").equals(kept.get("start"))
                || !other.get("funding").equals(kept.get("funding"))) {
            tell(
                    NoticeCode.REPEATED_FACT,
                    other,
                    "id",
                    other.get("grant_number"),
                    "the project was described before (" + kept.get("record") + ") and differently; that one counts",
                    notices);
        }
        return kept;
    }

    private static void addTopic(TableRow kept, TableRow other, Notices notices) {
        if (kept.get("topic").isEmpty()) {
            kept.set("topic", other.get("topic"));
        }
        if (!kept.get("topic").equals(other.get("topic"))) {
            tell(
                    NoticeCode.FURTHER_VALUE,
                    other,
                    "topic",
                    other.get("topic"),
                    "the project has the topic " + kept.get("topic") + " already; one is kept",
                    notices);
        } else if (kept.get("topic_title").isEmpty()) {
            kept.set("topic_title", other.get("topic_title"));
        }
    }

    private static void addProgrammes(TableRow kept, TableRow other) {
        List<String> all = new ArrayList<>(List.of(kept.get("programme").split("\\|", -1)));
        Collections.addAll(all, other.get("programme").split("\\|", -1));
        kept.setList("programme", all.stream().sorted().toList());
        if (kept.get("programme_part").isEmpty()) {
            kept.set("programme_part", other.get("programme_part"));
        }
    }

    private static void tell(
            NoticeCode code, TableRow row, String field, String value, String message, Notices notices) {
        RecordedAt place = RecordedAt.of(row);
        notices.add(new Notice(code, place.file(), place.row(), field, value, message));
    }
}

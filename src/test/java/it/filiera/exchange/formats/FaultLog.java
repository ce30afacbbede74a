package it.filiera.exchange.formats;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.formats.opening.Faults;
import it.filiera.exchange.formats.opening.SourceRow;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it was told, in short lines. */
public final class FaultLog implements Faults {

    private final List<String> lines = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    @Override
    public void notice(Notice notice) {
        notices.add(notice);
        lines.add(notice.code() + (notice.row() == null ? "" : " row " + notice.row()));
    }

    @Override
    public void rejected(SourceRow row, Notice notice) {
        notices.add(notice);
        lines.add("rejected row " + row.number() + " " + notice.code());
    }

    /** Code and row of each, in order. */
    public List<String> lines() {
        return lines;
    }

    public List<Notice> notices() {
        return notices;
    }
}

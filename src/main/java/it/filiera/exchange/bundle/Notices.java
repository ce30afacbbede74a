package it.filiera.exchange.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what was found. All are counted; of each kind (code, file, column) the first twenty are kept, so that a file
 * that is wrong in every row does not fill the memory.
 */
public final class Notices {

    private static final int KEPT_OF_A_KIND = 20;

    private record Kind(
            NoticeCode code, String file, @Nullable String field) {}

    /** A notice and how often its kind occurred in all. */
    public record Counted(Notice notice, int count) {}

    private final Map<Kind, List<Notice>> kept = new LinkedHashMap<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();

    public void add(Notice notice) {
        Kind kind = new Kind(notice.code(), notice.file(), notice.field());
        counts.merge(kind, 1, Integer::sum);
        List<Notice> samples = kept.computeIfAbsent(kind, first -> new ArrayList<>());
        if (samples.size() < KEPT_OF_A_KIND) {
            samples.add(notice);
        }
    }

    /** Takes back a notice that was kept by an earlier run, with the count of its kind. */
    public void restore(Counted counted) {
        Notice notice = counted.notice();
        Kind kind = new Kind(notice.code(), notice.file(), notice.field());
        counts.put(kind, counted.count());
        kept.computeIfAbsent(kind, first -> new ArrayList<>()).add(notice);
    }

    /** These notices and further ones, apart from both. */
    public Notices with(List<Notice> further) {
        Notices all = new Notices();
        counted().forEach(all::restore);
        further.forEach(all::add);
        return all;
    }

    /** The notices kept, kinds in order of first occurrence. */
    public List<Counted> counted() {
        List<Counted> all = new ArrayList<>();
        kept.forEach((kind, samples) ->
                samples.forEach(notice -> all.add(new Counted(notice, counts.getOrDefault(kind, 0)))));
        return List.copyOf(all);
    }
}

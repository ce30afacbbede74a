package it.filiera.exchange.jobs;

import it.filiera.exchange.load.LoadResult.TableCount;
import it.filiera.graphdb.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Counts by table as a job keeps them: lists of equal length, for a property holds no records. */
final class TableCounts {

    private TableCounts() {}

    static List<Integer> each(List<TableCount> counts, ToIntFunction<TableCount> number) {
        return counts.stream().mapToInt(number).boxed().toList();
    }

    /** The counts of a job; those of before there were fates of rows count as created. */
    static List<TableCount> of(Row job) {
        List<String> tables = job.strings("tables");
        List<String> created = job.strings("tableCreated");
        List<TableCount> counts = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            counts.add(
                    created.isEmpty()
                            ? new TableCount(tables.get(i), number(job, "tableRows", i), 0, 0, 0)
                            : new TableCount(
                                    tables.get(i),
                                    number(job, "tableCreated", i),
                                    number(job, "tableUpdated", i),
                                    number(job, "tableUnchanged", i),
                                    number(job, "tableRejected", i)));
        }
        return counts;
    }

    private static int number(Row job, String column, int position) {
        return Integer.parseInt(job.strings(column).get(position));
    }
}

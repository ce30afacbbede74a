package it.filiera.coverage;

import it.filiera.snapshot.Projects;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** When each of several things was first seen in a project: the one of the earliest year, and among these the first by number. */
final class FirstSeen {

    private final Projects projects;
    private final Map<Integer, Integer> first = new HashMap<>();
    private final BitSet undated = new BitSet();

    FirstSeen(Projects projects) {
        this.projects = projects;
    }

    void see(int thing, int project) {
        if (projects.startYear(project) == Projects.NO_YEAR) {
            undated.set(thing);
        } else {
            first.merge(thing, project, this::earlier);
        }
    }

    private int earlier(int one, int other) {
        int years = Integer.compare(projects.startYear(one), projects.startYear(other));
        return years < 0 || (years == 0 && one < other) ? one : other;
    }

    /** Takes what was first seen within a window. */
    interface Reader {
        void read(int thing, int year, int project);
    }

    /** Reads what was first seen in the window; gives of how many a project without a year leaves it open. */
    int within(YearWindow window, Reader reader) {
        int open = 0;
        BitSet things = (BitSet) undated.clone();
        first.keySet().forEach(things::set);
        for (int thing = things.nextSetBit(0); thing >= 0; thing = things.nextSetBit(thing + 1)) {
            Integer project = first.get(thing);
            boolean before = project != null && projects.startYear(project) <= window.from();
            if (before) {
                continue;
            }
            if (undated.get(thing)) {
                open++;
            } else if (project != null && window.holds(projects.startYear(project))) {
                reader.read(thing, projects.startYear(project), project);
            }
        }
        return open;
    }
}

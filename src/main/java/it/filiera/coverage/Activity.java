package it.filiera.coverage;

import it.filiera.coverage.NetworkChanges.Changes;
import it.filiera.coverage.NetworkChanges.NetworkChange;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Projects;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Who has a project that runs at the end of a year. A project runs then when it starts in that year or before and ends after it; where
 * a date is missing it may run.
 */
final class Activity {

    private final Network network;
    private final YearWindow window;

    Activity(Network network, YearWindow window) {
        this.network = network;
        this.window = window;
    }

    /** Those active at the beginning of the window and not at its end, with the project that ended last. */
    Changes ended(BitSet organisations) {
        List<NetworkChange> found = new ArrayList<>();
        int unknown = 0;
        for (int organisation : organisations.stream().toArray()) {
            int[] projects = network.participations().projects().targetsOf(organisation);
            Answer before = at(window.from(), projects);
            Answer after = at(window.to(), projects);
            if (before == Answer.NO || after == Answer.YES) {
                continue;
            }
            int last = lastEnded(projects);
            if (before == Answer.MAYBE || after == Answer.MAYBE || last == Ids.NONE) {
                unknown++;
            } else {
                found.add(NetworkChange.ofOrganisation(
                        network.projects().endYear(last),
                        network.organisations().id(organisation),
                        network.projects().id(last)));
            }
        }
        return new Changes(found, unknown);
    }

    private enum Answer {
        NO,
        MAYBE,
        YES
    }

    private Answer at(int year, int[] projects) {
        Answer answer = Answer.NO;
        for (int project : projects) {
            int start = network.projects().startYear(project);
            int end = network.projects().endYear(project);
            boolean mayRun = start <= year && (end == Projects.NO_YEAR || end > year);
            if (mayRun && start != Projects.NO_YEAR && end != Projects.NO_YEAR) {
                return Answer.YES;
            }
            answer = mayRun ? Answer.MAYBE : answer;
        }
        return answer;
    }

    private int lastEnded(int[] projects) {
        int last = Ids.NONE;
        for (int project : projects) {
            int end = network.projects().endYear(project);
            if (window.holds(end)
                    && (last == Ids.NONE || end > network.projects().endYear(last))) {
                last = project;
            }
        }
        return last;
    }
}

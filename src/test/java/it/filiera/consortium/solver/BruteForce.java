package it.filiera.consortium.solver;

import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.RuleChecker;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.model.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Looks at every team there is. */
final class BruteForce {

    private BruteForce() {}

    /** The highest worth of a team that the checker passes; empty when there is none. */
    static OptionalLong best(Problem problem) {
        OptionalLong best = OptionalLong.empty();
        for (int set = 1; set < 1 << problem.pool().size(); set++) {
            Team team = team(set);
            long worth = Worth.of(team, problem.pool());
            if ((best.isEmpty() || worth > best.getAsLong()) && RuleChecker.fulfils(problem, team)) {
                best = OptionalLong.of(worth);
            }
        }
        return best;
    }

    static boolean any(Problem problem) {
        for (int set = 1; set < 1 << problem.pool().size(); set++) {
            if (RuleChecker.fulfils(problem, team(set))) {
                return true;
            }
        }
        return false;
    }

    private static Team team(int set) {
        List<Integer> members = new ArrayList<>();
        for (int place = 0; 1 << place <= set; place++) {
            if ((set & 1 << place) != 0) {
                members.add(place);
            }
        }
        return Team.of(members);
    }
}

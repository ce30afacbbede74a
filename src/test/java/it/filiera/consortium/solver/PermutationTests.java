package it.filiera.consortium.solver;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.consortium.model.Candidate;
import it.filiera.consortium.model.Familiarity;
import it.filiera.consortium.model.Pool;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order in which candidates, rules and acquaintances arrive changes no answer. */
class PermutationTests {

    @Test
    void theSameInputInAnotherOrderIsTheSameAnswer() {
        Random random = new Random(7);
        for (int seed = 0; seed < 40; seed++) {
            Problem problem = new RandomProblems(seed, 14).next();
            assertThat(plan(shuffled(problem, random))).isEqualTo(plan(problem));
        }
    }

    private static Problem shuffled(Problem problem, Random random) {
        Pool pool = problem.pool();
        List<Candidate> candidates = new ArrayList<>(pool.candidates());
        List<Rule> rules = new ArrayList<>(problem.rules());
        List<Familiarity> familiarities = new ArrayList<>();
        for (int one = 0; one < pool.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (pool.weight(one, other) > 0) {
                    familiarities.add(
                            new Familiarity(pool.get(one).id(), pool.get(other).id(), pool.weight(one, other)));
                }
            }
        }
        Collections.shuffle(candidates, random);
        Collections.shuffle(rules, random);
        Collections.shuffle(familiarities, random);
        return Problem.of(new Pool(candidates, familiarities), rules);
    }

    private static Plan plan(Problem problem) {
        return new Planner(Solvers.best()).plan(problem, 2, Effort.within(Duration.ofMinutes(1)));
    }
}

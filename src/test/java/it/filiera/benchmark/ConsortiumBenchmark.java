package it.filiera.benchmark;

import it.filiera.consortium.model.Candidate;
import it.filiera.consortium.model.Familiarity;
import it.filiera.consortium.model.Pool;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleChecker;
import it.filiera.consortium.model.RuleKind;
import it.filiera.consortium.model.Standing;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.solver.Effort;
import it.filiera.consortium.solver.Outcome.Status;
import it.filiera.consortium.solver.Plan;
import it.filiera.consortium.solver.Planner;
import it.filiera.consortium.solver.Solvers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * How long consortia take to be proven best, in generated pools that look like those of the network: a few organisations
 * that cover much and know many, many that cover one technology. Arguments: runs, then pool and needs in turn.
 */
public final class ConsortiumBenchmark {

    private static final List<String> COUNTRIES =
            List.of("IT", "IT", "IT", "DE", "DE", "FR", "ES", "NL", "BE", "EL", "UK", "CH", "AT", "SE", "PT");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private ConsortiumBenchmark() {}

    public static void main(String[] arguments) {
        int runs = Integer.parseInt(arguments[0]);
        Planner planner = new Planner(Solvers.best());
        planner.plan(problem(new Random(0), 50, 3), 0, Effort.within(LIMIT));
        System.out.println("pool  needs  others | proven  p50 ms  p95 ms  slowest | teams that break a rule");
        for (int at = 1; at + 1 < arguments.length; at += 2) {
            measure(planner, runs, Integer.parseInt(arguments[at]), Integer.parseInt(arguments[at + 1]), 0);
            measure(planner, runs, Integer.parseInt(arguments[at]), Integer.parseInt(arguments[at + 1]), 3);
        }
    }

    private static void measure(Planner planner, int runs, int pool, int needs, int others) {
        List<Long> millis = new ArrayList<>();
        int proven = 0;
        int broken = 0;
        for (int run = 0; run < runs; run++) {
            Problem problem = problem(new Random(1000L * pool + run), pool, needs);
            long begun = System.nanoTime();
            Plan plan = planner.plan(problem, others, Effort.within(LIMIT));
            millis.add((System.nanoTime() - begun) / 1_000_000);
            boolean all = plan.alternatives().stream().allMatch(other -> other.status() == Status.OPTIMAL);
            proven += all
                            && plan.best().status() != Status.FEASIBLE
                            && plan.best().status() != Status.UNDECIDED
                    ? 1
                    : 0;
            Team team = plan.best().team();
            broken += team == null || RuleChecker.fulfils(problem, team) ? 0 : 1;
        }
        List<Long> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%4d %6d %7d | %3d of %d %6d %7d %8d | %d%n",
                pool,
                needs,
                others,
                proven,
                runs,
                sorted.get(runs / 2),
                sorted.get((int) Math.ceil(.95 * runs) - 1),
                sorted.get(runs - 1),
                broken);
    }

    /** A coordinator, every need, the standard rule of Horizon Europe, a share of SMEs, at most ten members and three a country. */
    private static Problem problem(Random random, int size, int needs) {
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            candidates.add(candidate(number, needs, random));
        }
        List<Rule> rules = new ArrayList<>(List.of(
                Rule.of(RuleKind.COORDINATOR, id(size / 2)),
                new Rule(RuleKind.MIN_COUNTRIES, Rule.ELIGIBLE, 3),
                Rule.of(RuleKind.MIN_EU_MEMBER_STATES, 1),
                Rule.of(RuleKind.MIN_INDEPENDENT, 3),
                Rule.of(RuleKind.MAX_SIZE, 10),
                Rule.of(RuleKind.MAX_PER_COUNTRY, 3),
                Rule.of(RuleKind.MIN_SME_SHARE, 30)));
        for (int need = 0; need < needs; need++) {
            rules.add(Rule.of(RuleKind.TECHNOLOGY, "tech:" + need));
        }
        return Problem.of(new Pool(candidates, familiarities(size, random)), rules);
    }

    private static Candidate candidate(int number, int needs, Random random) {
        boolean central = number < 20;
        Set<String> covers = new HashSet<>(Set.of("tech:" + random.nextInt(needs)));
        for (int need = 0; central && need < needs; need++) {
            if (random.nextDouble() < .2) {
                covers.add("tech:" + need);
            }
        }
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        boolean associated = country.equals("UK") || country.equals("CH");
        return new Candidate(
                id(number),
                country,
                associated ? Standing.ASSOCIATED : Standing.MEMBER_STATE,
                central ? Boolean.FALSE : random.nextInt(5) == 0 ? null : Boolean.valueOf(random.nextInt(3) == 0),
                number % 40 == 1 ? id(number - 1) : id(number),
                covers,
                Set.of(),
                (int) Math.min(100, Math.max(0, Math.round((central ? 70 : 35) + 15 * random.nextGaussian()))),
                50_000L + random.nextInt(450_000));
    }

    /** Central ones know about half of each other and a tenth of all; others know about eight. */
    private static List<Familiarity> familiarities(int size, Random random) {
        List<Familiarity> known = new ArrayList<>();
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                double chance = one < 20 ? .5 : other < 20 ? .1 : Math.min(.5, 8.0 / size);
                if (random.nextDouble() < chance) {
                    int weight = (int) Math.round(100.0 / (2 + random.nextInt(18))) * (1 + random.nextInt(2));
                    known.add(new Familiarity(id(one), id(other), Math.min(100, weight)));
                }
            }
        }
        return known;
    }

    private static String id(int number) {
        return "org:%04d".formatted(number);
    }
}

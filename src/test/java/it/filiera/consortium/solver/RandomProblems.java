package it.filiera.consortium.solver;

import it.filiera.consortium.model.Candidate;
import it.filiera.consortium.model.Familiarity;
import it.filiera.consortium.model.Pool;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleKind;
import it.filiera.consortium.model.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Problems drawn by chance, with every kind of rule now and then; some have no answer. */
final class RandomProblems {

    private static final List<String> COUNTRIES = List.of("IT", "FR", "DE", "NO", "US");
    private static final List<Standing> STANDINGS = List.of(
            Standing.MEMBER_STATE, Standing.MEMBER_STATE, Standing.MEMBER_STATE, Standing.ASSOCIATED, Standing.OTHER);
    private static final int TECHNOLOGIES = 5;

    private final Random random;
    private final int size;

    RandomProblems(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    Problem next() {
        List<Candidate> candidates = new ArrayList<>();
        List<Familiarity> familiarities = new ArrayList<>();
        for (int one = 0; one < size; one++) {
            candidates.add(candidate(one));
            for (int other = 0; other < one; other++) {
                if (chance(.3)) {
                    familiarities.add(new Familiarity(id(one), id(other), 1 + random.nextInt(100)));
                }
            }
        }
        Collections.shuffle(candidates, random);
        return Problem.of(new Pool(candidates, familiarities), rules());
    }

    private Candidate candidate(int number) {
        int country = random.nextInt(COUNTRIES.size());
        boolean unknown = chance(.1);
        Set<String> technologies = new TreeSet<>();
        for (int technology = 0; technology < TECHNOLOGIES; technology++) {
            if (chance(.3)) {
                technologies.add("tech:" + technology);
            }
        }
        return new Candidate(
                id(number),
                unknown ? null : COUNTRIES.get(country),
                unknown ? Standing.UNKNOWN : STANDINGS.get(country),
                chance(.2) ? null : Boolean.valueOf(chance(.4)),
                chance(.3) ? "group" + random.nextInt(3) : id(number),
                technologies,
                chance(.3) ? Set.of("PUBLIC") : Set.of("INDUSTRY"),
                random.nextInt(100),
                chance(.2) ? null : Long.valueOf(random.nextInt(10) * 1000L));
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            if (chance(.45)) {
                rules.add(rule(kind));
            }
        }
        rules.add(Rule.of(RuleKind.TECHNOLOGY, "tech:" + random.nextInt(TECHNOLOGIES)));
        return rules;
    }

    private Rule rule(RuleKind kind) {
        return switch (kind) {
            case COORDINATOR, INCLUDE, EXCLUDE -> Rule.of(kind, id(random.nextInt(size)));
            case TECHNOLOGY -> Rule.of(kind, "tech:" + random.nextInt(TECHNOLOGIES));
            case ROLE -> Rule.of(kind, "PUBLIC");
            case MIN_SIZE -> Rule.of(kind, 2 + random.nextInt(4));
            case MAX_SIZE -> Rule.of(kind, 3 + random.nextInt(4));
            case MIN_INDEPENDENT -> Rule.of(kind, 2 + random.nextInt(3));
            case MIN_COUNTRIES -> new Rule(kind, chance(.5) ? Rule.ELIGIBLE : "", 2 + random.nextInt(3));
            case MIN_EU_MEMBER_STATES -> Rule.of(kind, 1 + random.nextInt(3));
            case MAX_PER_COUNTRY -> Rule.of(kind, 1 + random.nextInt(2));
            case MIN_SME_SHARE -> Rule.of(kind, random.nextInt(70));
            case BUDGET -> Rule.of(kind, random.nextInt(30) * 1000L);
        };
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private static String id(int number) {
        return "org:%02d".formatted(number);
    }
}

package it.filiera.consortium.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import it.filiera.consortium.model.Candidate;
import it.filiera.consortium.model.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Constraints about countries and ownership groups. A country is represented when a member of a group that represents no
 * other country comes from it; groups of one candidate need no switch of their own.
 */
final class Countries {

    private final CpModel model;
    private final Pool pool;
    private final BoolVar[] member;
    private final Map<String, List<Integer>> groups;

    Countries(CpModel model, Pool pool, BoolVar[] member) {
        this.model = model;
        this.pool = pool;
        this.member = member;
        this.groups = IntStream.range(0, pool.size())
                .boxed()
                .collect(Collectors.groupingBy(place -> pool.get(place).group(), TreeMap::new, Collectors.toList()));
    }

    void atLeastGroups(long bound) {
        List<Literal> represented = new ArrayList<>();
        groups.forEach((group, places) ->
                represented.add(places.size() == 1 ? member[places.get(0)] : any(literals(places), "group " + group)));
        atLeast(represented, bound);
    }

    /** Independent members from at least so many countries, of candidates that count. */
    void atLeast(long bound, Predicate<Candidate> counts) {
        Map<String, List<Literal>> standsFor = new TreeMap<>();
        groups.forEach((group, places) -> {
            Map<String, List<Integer>> byCountry = byCountry(places.stream()
                    .filter(place -> counts.test(pool.get(place)))
                    .toList());
            if (byCountry.size() == 1) {
                byCountry.forEach((country, these) -> standsFor
                        .computeIfAbsent(country, any -> new ArrayList<>())
                        .addAll(literals(these)));
                return;
            }
            List<Literal> onlyOne = new ArrayList<>();
            byCountry.forEach((country, these) -> {
                Literal chosen = any(literals(these), "group " + group + " for " + country);
                onlyOne.add(chosen);
                standsFor.computeIfAbsent(country, any -> new ArrayList<>()).add(chosen);
            });
            model.addAtMostOne(onlyOne);
        });
        List<Literal> represented = new ArrayList<>();
        standsFor.forEach((country, those) -> represented.add(any(those, "country " + country)));
        atLeast(represented, bound);
    }

    void atMostEach(long bound) {
        byCountry(IntStream.range(0, pool.size()).boxed().toList())
                .values()
                .forEach(places ->
                        model.addLessOrEqual(LinearExpr.sum(literals(places).toArray(Literal[]::new)), bound));
    }

    /** A switch that can be on only where one of these is. */
    private Literal any(List<Literal> those, String name) {
        BoolVar one = model.newBoolVar(name);
        List<Literal> clause = new ArrayList<>(those);
        clause.add(one.not());
        model.addBoolOr(clause);
        return one;
    }

    private void atLeast(List<Literal> those, long bound) {
        model.addGreaterOrEqual(LinearExpr.sum(those.toArray(Literal[]::new)), bound);
    }

    private Map<String, List<Integer>> byCountry(List<Integer> places) {
        Map<String, List<Integer>> byCountry = new TreeMap<>();
        for (Integer place : places) {
            String country = pool.get(place).country();
            if (country != null) {
                byCountry.computeIfAbsent(country, any -> new ArrayList<>()).add(place);
            }
        }
        return byCountry;
    }

    private List<Literal> literals(List<Integer> places) {
        return places.stream().<Literal>map(place -> member[place]).toList();
    }
}

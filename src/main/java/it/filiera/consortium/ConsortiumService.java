package it.filiera.consortium;

import it.filiera.consortium.Consortium.ConsortiumSolver;
import it.filiera.consortium.callrules.CallRules;
import it.filiera.consortium.model.Candidate;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.solver.Conflict;
import it.filiera.consortium.solver.Effort;
import it.filiera.consortium.solver.Outcome;
import it.filiera.consortium.solver.Plan;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers which organisations together fulfil a call. */
@Service
class ConsortiumService {

    private final Snapshots snapshots;
    private final RequirementsReader reader;
    private final CallRules callRules;
    private final OwnershipGroups groups;
    private final SolverAtHand solver;
    private final ThingsShown things;

    ConsortiumService(
            Snapshots snapshots,
            RequirementsReader reader,
            CallRules callRules,
            OwnershipGroups groups,
            SolverAtHand solver,
            ThingsShown things) {
        this.snapshots = snapshots;
        this.reader = reader;
        this.callRules = callRules;
        this.groups = groups;
        this.solver = solver;
        this.things = things;
    }

    /** What a search is about. */
    record Search(
            ConsortiumRequest request, Requirements required, CandidatePool candidates, Problem problem, long begun) {
        Network network() {
            return candidates.network();
        }
    }

    Consortium consortium(ConsortiumRequest request) {
        Search search = search(request);
        return answer(search, solve(search, Effort.within(request.limit())));
    }

    Search search(ConsortiumRequest request) {
        long begun = System.nanoTime();
        Network network = snapshots.current();
        Requirements required = reader.read(request, network);
        CandidatePool candidates = CandidatePool.of(network, required, callRules.countries(), groups);
        return new Search(request, required, candidates, Problem.of(candidates.pool(), required.rules()), begun);
    }

    Plan solve(Search search, Effort effort) {
        return solver.plan(search.problem(), search.request().alternatives(), effort);
    }

    Consortium answer(Search search, Plan plan) {
        Requirements required = search.required();
        TeamAssembly assembly = assembly(required, search.candidates(), search.problem(), plan);
        Team best = plan.best().team();
        return new Consortium(
                plan.best().status(),
                solver.provesAtAnySize() ? ConsortiumSolver.CP_SAT : ConsortiumSolver.JAVA_SEARCH,
                shown(required, assembly.known()),
                best == null ? null : assembly.team(plan.best(), best, null),
                plan.alternatives().stream()
                        .map(outcome -> assembly.team(outcome, Objects.requireNonNull(outcome.team()), best))
                        .toList(),
                conflict(plan.conflict(), required),
                search.candidates().pool().size(),
                (int) ((System.nanoTime() - search.begun()) / 1_000_000),
                search.network().stamp());
    }

    private TeamAssembly assembly(Requirements required, CandidatePool candidates, Problem problem, Plan plan) {
        Introductions introductions = new Introductions(candidates.network());
        Map<Team, Acquaintance> teams = new LinkedHashMap<>();
        Stream.concat(Stream.of(plan.best()), plan.alternatives().stream())
                .map(Outcome::team)
                .filter(Objects::nonNull)
                .forEach(team -> teams.put(team, introductions.of(numbers(team, required, candidates))));
        return new TeamAssembly(required, candidates, problem, teams, things.of(required, candidates, teams));
    }

    /** The members by number in the network, the coordinator first. */
    private static List<Integer> numbers(Team team, Requirements required, CandidatePool candidates) {
        List<Candidate> members = new ArrayList<>(team.in(candidates.pool()));
        members.sort(Comparator.comparing(member -> !member.id().equals(required.coordinator())));
        return members.stream()
                .map(member -> candidates.network().organisation(member.id()))
                .toList();
    }

    private static ConsortiumRequirements shown(Requirements required, TeamAssembly.Known known) {
        String coordinator = required.coordinator();
        return new ConsortiumRequirements(
                coordinator == null ? null : known.organisations().get(coordinator),
                required.topic(),
                required.technologies().stream()
                        .map(known.technologies()::get)
                        .filter(Objects::nonNull)
                        .toList(),
                required.fromTopic(),
                required.roles(),
                required.callRuleSet(),
                required.shownRules(),
                required.minConfidence());
    }

    private static @Nullable ConsortiumConflict conflict(@Nullable Conflict conflict, Requirements required) {
        return conflict == null
                ? null
                : new ConsortiumConflict(
                        conflict.rules().stream().map(required::shown).toList(),
                        conflict.minimal(),
                        conflict.smallest(),
                        conflict.relaxations().stream()
                                .map(relaxation -> new ConsortiumRelaxation(relaxation.changes().stream()
                                        .map(change -> new ConsortiumRuleChange(
                                                required.shown(change.rule()), change.instead()))
                                        .toList()))
                                .toList());
    }
}

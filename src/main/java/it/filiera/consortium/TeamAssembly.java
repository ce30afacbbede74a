package it.filiera.consortium;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Origin;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Technology;
import it.filiera.consortium.ConsortiumMember.ConsortiumCoverage;
import it.filiera.consortium.TechnologyFit.Fit;
import it.filiera.consortium.model.Candidate;
import it.filiera.consortium.model.Pool;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.RuleChecker;
import it.filiera.consortium.model.RuleKind;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.model.Worth;
import it.filiera.consortium.solver.Outcome;
import it.filiera.snapshot.Network;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what is shown of teams, all of whose things were looked up before.
 *
 * @param acquaintances by team
 */
record TeamAssembly(
        Requirements required,
        CandidatePool candidates,
        Problem problem,
        Map<Team, Acquaintance> acquaintances,
        Known known) {

    /** How many projects are shown of one technology. */
    static final int SHOWN_PROJECTS = 3;

    /** Things by identifier. */
    record Known(
            Map<String, Organisation> organisations,
            Map<String, Technology> technologies,
            Map<String, Project> projects) {}

    ConsortiumTeam team(Outcome outcome, Team team, @Nullable Team best) {
        Acquaintance acquaintance = Objects.requireNonNull(acquaintances.get(team));
        return new ConsortiumTeam(
                outcome.status(),
                outcome.worth(),
                outcome.bound(),
                members(team),
                RuleChecker.check(problem, team).stream()
                        .map(check -> new ConsortiumRuleCheck(required.shown(check.rule()), check))
                        .toList(),
                acquaintance.connectors().entrySet().stream()
                        .flatMap(entry -> organisations(List.of(entry.getKey())).stream()
                                .map(one -> new ConsortiumConnector(one, organisations(entry.getValue()))))
                        .toList(),
                organisations(acquaintance.strangers()),
                best == null ? List.of() : difference(team, best),
                best == null ? List.of() : difference(best, team));
    }

    private List<Organisation> difference(Team team, Team other) {
        return named(team.members().stream()
                .filter(member -> !other.members().contains(member))
                .map(member -> pool().get(member).id())
                .toList());
    }

    private List<ConsortiumMember> members(Team team) {
        return team.members().stream()
                .map(member -> member(member, team))
                .sorted(Comparator.comparing(ConsortiumMember::coordinator)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(ConsortiumMember::relevance)
                                .reversed())
                        .thenComparing(member -> member.organisation().id()))
                .toList();
    }

    private ConsortiumMember member(int place, Team team) {
        Candidate candidate = pool().get(place);
        List<Candidate> others = team.members().stream()
                .filter(other -> other != place)
                .map(pool()::get)
                .toList();
        Set<String> alone = new TreeSet<>(candidate.covers());
        others.forEach(other -> alone.removeAll(other.covers()));
        String country = candidate.country();
        boolean onlyFrom = country != null && others.stream().noneMatch(other -> country.equals(other.country()));
        return new ConsortiumMember(
                Objects.requireNonNull(known.organisations().get(candidate.id())),
                candidate.id().equals(required.coordinator()),
                required.named(RuleKind.INCLUDE).contains(candidate.id()),
                coverages(candidate),
                candidate.roles().stream().map(ConsortiumRole::valueOf).sorted().toList(),
                candidate.relevance(),
                Worth.known(place, team.members(), pool()),
                named(team.members().stream()
                        .filter(other -> pool().weight(place, other) > 0)
                        .sorted(Comparator.comparing((Integer other) -> -pool().weight(place, other))
                                .thenComparing(Comparator.naturalOrder()))
                        .map(other -> pool().get(other).id())
                        .toList()),
                candidate.cost(),
                looked(required.technologies().stream().filter(alone::contains).toList(), known.technologies()::get),
                onlyFrom ? country : null);
    }

    private List<ConsortiumCoverage> coverages(Candidate candidate) {
        int number = network().organisation(candidate.id());
        return required.technologies().stream()
                .filter(candidate.covers()::contains)
                .filter(known.technologies()::containsKey)
                .map(technology -> {
                    Fit fit = Objects.requireNonNull(candidates.fits().get(technology))
                            .of(number);
                    return new ConsortiumCoverage(
                            Objects.requireNonNull(known.technologies().get(technology)),
                            fit.confidence(),
                            fit.declared() ? Origin.DECLARED : Origin.INFERRED,
                            looked(shownProjects(network(), fit), known.projects()::get),
                            fit.projects().size());
                })
                .toList();
    }

    /** Identifiers of the projects shown: latest first. */
    static List<String> shownProjects(Network network, Fit fit) {
        return fit.projects().stream()
                .sorted(Comparator.comparing(
                                (Integer project) -> -network.projects().lastYear(project))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN_PROJECTS)
                .map(network.projects()::id)
                .toList();
    }

    private List<Organisation> organisations(Collection<Integer> numbers) {
        return named(numbers.stream().map(network().organisations()::id).toList());
    }

    private List<Organisation> named(List<String> ids) {
        return looked(ids, known.organisations()::get);
    }

    private static <T> List<T> looked(List<String> ids, Function<String, @Nullable T> known) {
        return ids.stream().map(known).filter(Objects::nonNull).collect(Collectors.toList());
    }

    private Pool pool() {
        return problem.pool();
    }

    private Network network() {
        return candidates.network();
    }
}

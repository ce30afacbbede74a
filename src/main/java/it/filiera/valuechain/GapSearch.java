package it.filiera.valuechain;

import it.filiera.scenario.Scenario;
import it.filiera.snapshot.ConceptKind;
import it.filiera.valuechain.ChainPlan.PlannedStage;
import it.filiera.valuechain.ChainPlan.Requirement;
import it.filiera.valuechain.LinkSearch.Side;
import it.filiera.valuechain.ValueChainGaps.ChainProblem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the gaps of one chain in one place; used once. */
final class GapSearch {

    private static final int TIE_YEARS = 5;

    private final Place place;
    private final Scenario scenario;
    private final ChainPlan plan;
    private final int asOf;
    private final boolean withClosings;
    private final TechnologySearch technologies;
    private final LinkSearch linkSearch;
    private final ClosingSearch closingSearch;
    private final @Nullable Double evidenceShare;

    GapSearch(Place place, ChainPlan plan, int asOf, Map<String, Map<String, Integer>> maturity, boolean withClosings) {
        this.place = place;
        this.scenario = place.scenario();
        this.plan = plan;
        this.asOf = asOf;
        this.withClosings = withClosings;
        Ties ties = new Ties(scenario, asOf, asOf - TIE_YEARS);
        this.technologies = new TechnologySearch(place, ties, maturity);
        this.linkSearch = new LinkSearch(scenario, ties);
        this.closingSearch = new ClosingSearch(place, ties);
        this.evidenceShare = evidenceShare();
    }

    ValueChainGaps gaps() {
        int[][] feeds = plan.feeds();
        double[] shares = ChainPaths.shares(feeds);
        if (plan.size() == 0 || shares == null || evidenceShare == null) {
            return answer(
                    List.of(),
                    List.of(),
                    plan.size() == 0
                            ? ChainProblem.NO_STAGES
                            : shares == null ? ChainProblem.CIRCLE : ChainProblem.NO_ORGANISATION);
        }
        List<List<Found>> found = plan.stages().stream().map(this::found).toList();
        List<BitSet> suppliers =
                found.stream().map(each -> numbers(each, Candidates::suppliers)).toList();
        List<BitSet> possible =
                found.stream().map(each -> numbers(each, Candidates::possible)).toList();
        List<StageLink> links = links(feeds, suppliers, possible);
        List<StageGaps> stages = new ArrayList<>();
        for (int stage = 0; stage < plan.size(); stage++) {
            String id = plan.stages().get(stage).id();
            boolean broken = links.stream()
                    .filter(link -> link.fromId().equals(id) || link.toId().equals(id))
                    .anyMatch(link -> LinkSearch.isBroken(link.connected()));
            stages.add(stage(id, found.get(stage), possible.get(stage), shares[stage], broken));
        }
        return answer(stages, links, null);
    }

    /** A required technology and who has it. */
    private record Found(TechnologyGap gap, @Nullable Candidates candidates) {}

    private List<Found> found(PlannedStage stage) {
        List<Found> found = new ArrayList<>();
        for (Requirement requirement : stage.requires()) {
            Candidates candidates = technologies.candidates(requirement);
            found.add(new Found(technologies.gap(requirement, candidates), candidates));
        }
        return found;
    }

    private BitSet numbers(List<Found> found, Function<Candidates, IntStream> who) {
        BitSet numbers = new BitSet();
        for (Found each : found) {
            if (each.candidates() != null) {
                who.apply(each.candidates()).filter(place::inside).forEach(numbers::set);
            }
        }
        return numbers;
    }

    private List<StageLink> links(int[][] feeds, List<BitSet> suppliers, List<BitSet> possible) {
        List<StageLink> links = new ArrayList<>();
        for (int from = 0; from < feeds.length; from++) {
            for (int to : feeds[from]) {
                links.add(linkSearch.link(
                        plan.stages().get(from).id(),
                        new Side(suppliers.get(from), possible.get(from)),
                        plan.stages().get(to).id(),
                        new Side(suppliers.get(to), possible.get(to))));
            }
        }
        return links;
    }

    private StageGaps stage(String id, List<Found> found, BitSet possible, double share, boolean broken) {
        List<TechnologyGap> gaps = found.stream().map(Found::gap).toList();
        if (gaps.isEmpty()) {
            return new StageGaps(
                    id,
                    GapVerdict.NOT_DEFINED,
                    List.of(GapVerdict.NOT_DEFINED),
                    null,
                    share,
                    null,
                    null,
                    null,
                    gaps,
                    List.of(),
                    List.of());
        }
        List<ActorType> missing = missingActors(possible);
        List<GapVerdict> findings = findings(gaps, missing, broken);
        Double coverage = coverage(gaps.stream().filter(TechnologyGap::isKnown).toList());
        double atLeast =
                gaps.stream().mapToDouble(gap -> gap.verdict().coverage()).sum() / gaps.size();
        return new StageGaps(
                id,
                findings.get(0),
                findings,
                coverage,
                share,
                coverage == null ? null : share * (1 - coverage),
                share * (1 - atLeast),
                confidence(gaps),
                gaps,
                missing,
                withClosings ? closings(found, share) : List.of());
    }

    private static @Nullable Double coverage(List<TechnologyGap> known) {
        return known.isEmpty()
                ? null
                : known.stream().mapToDouble(gap -> gap.verdict().coverage()).sum() / known.size();
    }

    private static List<GapVerdict> findings(List<TechnologyGap> gaps, List<ActorType> missing, boolean broken) {
        Set<GapVerdict> findings = EnumSet.noneOf(GapVerdict.class);
        gaps.forEach(gap -> findings.add(gap.verdict()));
        if (broken) {
            findings.add(GapVerdict.BROKEN_LINK);
        }
        if (!missing.isEmpty()) {
            findings.add(GapVerdict.MISSING_ACTOR);
        }
        if (findings.size() > 1) {
            findings.remove(GapVerdict.COVERED);
        }
        return List.copyOf(findings);
    }

    /** Industry and research, if not even those who may be suppliers are; nothing is said where there are none, or of unknown type. */
    private List<ActorType> missingActors(BitSet possible) {
        Set<ActorType> seen = EnumSet.noneOf(ActorType.class);
        for (int supplier = possible.nextSetBit(0); supplier >= 0; supplier = possible.nextSetBit(supplier + 1)) {
            ActorType type = ActorType.of(scenario.type(supplier));
            if (type == null) {
                return List.of();
            }
            seen.add(type);
        }
        return possible.isEmpty()
                ? List.of()
                : List.of(ActorType.INDUSTRY, ActorType.RESEARCH).stream()
                        .filter(type -> !seen.contains(type))
                        .toList();
    }

    /** For what is there its best supplier's confidence; for what is not, how much is known of the region at all. */
    private @Nullable Double confidence(List<TechnologyGap> gaps) {
        double absence = Objects.requireNonNullElse(evidenceShare, 0.0);
        return gaps.stream()
                .mapToDouble(gap -> gap.suppliers().stream()
                        .mapToDouble(Supplier::confidence)
                        .max()
                        .orElse(absence))
                .average()
                .orElseThrow();
    }

    private List<Closing> closings(List<Found> found, double share) {
        List<Closing> closings = new ArrayList<>();
        for (Found each : found) {
            double gain = Math.min(1, each.gap().verdict().coverage() + 0.5)
                    - each.gap().verdict().coverage();
            if (gain > 0) {
                closings.addAll(closingSearch.closings(each.gap(), each.candidates(), share * gain / found.size()));
            }
        }
        closings.sort(Closing.ORDER);
        return closings;
    }

    /** Null when no organisation is inside. */
    private @Nullable Double evidenceShare() {
        int[] inside = IntStream.range(0, scenario.organisations())
                .filter(place::inside)
                .toArray();
        long told = IntStream.of(inside).filter(this::isToldOf).count();
        return inside.length == 0 ? null : (double) told / inside.length;
    }

    private boolean isToldOf(int organisation) {
        boolean[] told = {false};
        scenario.eachConceptOf(
                organisation,
                (concept, confidence, declared) ->
                        told[0] |= scenario.network().concepts().kind(concept) == ConceptKind.TECHNOLOGY);
        return told[0];
    }

    private ValueChainGaps answer(List<StageGaps> stages, List<StageLink> links, @Nullable ChainProblem problem) {
        List<Double> severities = stages.stream()
                .map(StageGaps::severity)
                .filter(Objects::nonNull)
                .toList();
        return new ValueChainGaps(
                plan.id(),
                place.region() < 0 ? null : scenario.network().regions().id(place.region()),
                asOf,
                asOf - TIE_YEARS,
                scenario.network().stamp(),
                stages,
                links,
                severities.isEmpty()
                        ? null
                        : severities.stream().mapToDouble(Double::doubleValue).sum(),
                evidenceShare,
                problem);
    }
}

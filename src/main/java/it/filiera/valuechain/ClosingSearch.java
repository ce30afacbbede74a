package it.filiera.valuechain;

import it.filiera.scenario.Scenario;
import it.filiera.valuechain.Closing.Cost;
import it.filiera.valuechain.Closing.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for ways to close the gap of one technology. Likelihoods are a ranking, not probabilities: {@code density x ubiquity} for a
 * local organisation, confidence and a tie for a partner, fixed low values where nobody is named.
 */
final class ClosingSearch {

    private static final int PER_KIND = 3;
    private static final double UNTIED = 0.4;
    private static final double TIED = 0.8;
    private static final double TRAINING = 0.3;
    private static final double FUNDING = 0.5;
    private static final double ATTRACTING = 0.2;

    private final Place place;
    private final Ties ties;
    private final BitSet inside = new BitSet();

    ClosingSearch(Place place, Ties ties) {
        this.place = place;
        this.ties = ties;
        IntStream.range(0, place.scenario().organisations())
                .filter(place::inside)
                .forEach(inside::set);
    }

    /** The best ways of each kind; somebody is won for the region only where somebody elsewhere is known to have it. {@code effect} is the severity that a further supplier removes. */
    List<Closing> closings(TechnologyGap gap, @Nullable Candidates candidates, double effect) {
        List<Closing> found = new ArrayList<>();
        if (candidates != null) {
            Nearness nearness = new Nearness(place.scenario(), candidates, inside);
            upgrades(gap, candidates, nearness, effect, found);
            partners(gap, candidates, effect, found);
            training(gap, candidates, nearness, effect, found);
        }
        if (!gap.outside().isEmpty()) {
            found.add(closing(Kind.ATTRACT, gap, null, effect, ATTRACTING, Cost.HIGH));
        }
        return found;
    }

    private void upgrades(
            TechnologyGap gap, Candidates candidates, Nearness nearness, double effect, List<Closing> found) {
        best(nearness.near(), organisation -> !candidates.has(organisation))
                .forEach(near -> found.add(
                        closing(Kind.LOCAL_UPGRADE, gap, near.organisation(), effect, near.likelihood(), Cost.MEDIUM)));
    }

    private void training(
            TechnologyGap gap, Candidates candidates, Nearness nearness, double effect, List<Closing> found) {
        List<Nearness.Near> research =
                best(nearness.near(), this::isResearch).stream().limit(1).toList();
        for (Nearness.Near near : research) {
            boolean hasIt = candidates.has(near.organisation());
            Kind kind = hasIt ? Kind.FUND : Kind.TRAIN;
            double likelihood = (hasIt ? FUNDING : TRAINING) * Math.max(near.likelihood(), 0.1);
            found.add(closing(kind, gap, near.organisation(), effect, likelihood, Cost.MEDIUM));
        }
    }

    private boolean isResearch(int organisation) {
        return ActorType.of(place.scenario().type(organisation)) == ActorType.RESEARCH;
    }

    private static List<Nearness.Near> best(List<Nearness.Near> near, IntPredicate wanted) {
        return near.stream()
                .filter(candidate -> wanted.test(candidate.organisation()))
                .limit(PER_KIND)
                .toList();
    }

    private record Known(int via, BitSet projects) {}

    private void partners(TechnologyGap gap, Candidates candidates, double effect, List<Closing> found) {
        List<Closing> partners = new ArrayList<>();
        candidates
                .suppliers()
                .filter(place::outside)
                .forEach(partner -> partners.add(partner(gap, candidates, partner, effect)));
        partners.sort(Comparator.comparingDouble(Closing::likelihood)
                .reversed()
                .thenComparing(closing -> String.valueOf(closing.organisationId())));
        partners.stream().limit(PER_KIND).forEach(found::add);
    }

    /** A partner known through several joint projects is likelier than one known through one. */
    private Closing partner(TechnologyGap gap, Candidates candidates, int partner, double effect) {
        Scenario scenario = place.scenario();
        Known known = best(ties.joint(partner, inside));
        double sure = candidates.confidence(partner);
        double reach =
                known == null ? UNTIED : 1 - (1 - TIED) / known.projects().cardinality();
        return new Closing(
                Kind.PARTNER,
                gap.technologyId(),
                scenario.id(partner),
                known == null ? null : scenario.id(known.via()),
                known == null ? List.of() : Candidates.latest(scenario, known.projects().stream()),
                effect,
                sure * reach,
                Cost.LOW);
    }

    /** Of those who share as many projects with a partner the one with most projects: likelier to open the door than a newcomer. */
    private @Nullable Known best(Map<Integer, BitSet> joint) {
        return joint.entrySet().stream()
                .map(entry -> new Known(entry.getKey(), entry.getValue()))
                .min(Comparator.comparingInt((Known known) -> -known.projects().cardinality())
                        .thenComparingInt(known -> -place.scenario().projectsOf(known.via()).length)
                        .thenComparing(known -> place.scenario().id(known.via())))
                .orElse(null);
    }

    private Closing closing(
            Kind kind, TechnologyGap gap, @Nullable Integer organisation, double effect, double likelihood, Cost cost) {
        return new Closing(
                kind,
                gap.technologyId(),
                organisation == null ? null : place.scenario().id(organisation),
                null,
                List.of(),
                effect,
                likelihood,
                cost);
    }
}

package it.filiera.valuechain;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.ValueChain;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.scenario.Changes;
import it.filiera.scenario.RegionArgument;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Projects;
import it.filiera.snapshot.Snapshots;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code valueChainGaps}, also for scenarios. */
@Service
public class ValueChainGapsService {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final Snapshots snapshots;
    private final ChainPlans plans;
    private final ById<ValueChain> chains;

    ValueChainGapsService(Snapshots snapshots, ChainPlans plans, ById<ValueChain> chains) {
        this.snapshots = snapshots;
        this.plans = plans;
        this.chains = chains;
    }

    ValueChainGaps gaps(String chain, @Nullable String region, @Nullable Integer asOf) {
        return question(chain, region, asOf).in(Scenario.of(snapshots.current()), true);
    }

    /**
     * A question that can be put to several scenarios; the chain is read once.
     *
     * @throws BadRequest for an unknown chain or a year that is none
     */
    public GapQuestion question(String chain, @Nullable String region, @Nullable Integer asOf) {
        if (!chains.byId(List.of(chain)).containsKey(chain)) {
            throw new BadRequest("valueChain", chain, CommonRemedy.VALUE_CHAIN);
        }
        if (asOf != null && (asOf < EARLIEST || asOf > LATEST)) {
            throw new BadRequest("asOf", asOf, CommonRemedy.YEAR_BETWEEN, EARLIEST, LATEST);
        }
        ChainPlan plan = plans.plan(chain);
        return new GapQuestion(plan, region, asOf, plans.maturity(plan));
    }

    /** Which single departure hurts most: every supplier of the chain is taken out once, others cannot hurt it. */
    List<Departure> departures(ValueChainGaps gaps) {
        Network network = snapshots.current();
        GapQuestion question = question(gaps.chainId(), gaps.regionId(), gaps.asOf());
        ValueChainGaps before = question.in(Scenario.of(network), false);
        return before.stages().stream()
                .flatMap(stage -> stage.technologies().stream())
                .flatMap(technology -> technology.suppliers().stream())
                .map(Supplier::organisationId)
                .distinct()
                .map(id -> departure(id, before, question, network))
                .sorted(Departure.ORDER)
                .toList();
    }

    private static Departure departure(String id, ValueChainGaps before, GapQuestion question, Network network) {
        ValueChainGaps after = question.in(Scenario.of(network, Changes.leaving(network.organisation(id))), false);
        double rise = atMost(after) - atMost(before);
        int changed = 0;
        for (int stage = 0;
                stage < Math.min(before.stages().size(), after.stages().size());
                stage++) {
            boolean same = before.stages().get(stage).verdict()
                    == after.stages().get(stage).verdict();
            changed += same ? 0 : 1;
        }
        return new Departure(id, rise, changed);
    }

    /** Who leaves does not make a gap smaller by making it unknown: what becomes unknown counts as missing. */
    private static double atMost(ValueChainGaps gaps) {
        return gaps.stages().stream()
                .map(StageGaps::severityAtMost)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** A chain whose gaps may be asked in any scenario. */
    public static final class GapQuestion {

        private final ChainPlan plan;
        private final @Nullable String region;
        private final @Nullable Integer asOf;
        private final Map<String, Map<String, Integer>> maturity;

        private GapQuestion(
                ChainPlan plan,
                @Nullable String region,
                @Nullable Integer asOf,
                Map<String, Map<String, Integer>> maturity) {
            this.plan = plan;
            this.region = region;
            this.asOf = asOf;
            this.maturity = maturity;
        }

        /** The gaps in a scenario; without the ways to close them where nobody reads those. */
        public ValueChainGaps in(Scenario scenario, boolean withClosings) {
            Network network = scenario.network();
            Place place = new Place(scenario, region == null ? Ids.NONE : RegionArgument.of(network, "region", region));
            int year = asOf == null ? latestStart(network) : asOf;
            return new GapSearch(place, plan, year, maturity, withClosings).gaps();
        }

        /** The year in which the last loaded project starts: as of today, old data would show nothing but old ties. */
        private static int latestStart(Network network) {
            int latest = Projects.NO_YEAR;
            for (int project = 0; project < network.projects().size(); project++) {
                latest = Math.max(latest, network.projects().startYear(project));
            }
            return Math.max(latest, EARLIEST);
        }
    }
}

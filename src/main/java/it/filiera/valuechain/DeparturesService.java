package it.filiera.valuechain;

import it.filiera.scenario.Changes;
import it.filiera.scenario.RegionArgument;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import it.filiera.valuechain.ValueChainGapsService.GapQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code departures}: every supplier of a region's chains taken out once. */
@Service
class DeparturesService {

    private final Snapshots snapshots;
    private final ChainPlans plans;
    private final ValueChainGapsService gaps;

    DeparturesService(Snapshots snapshots, ChainPlans plans, ValueChainGapsService gaps) {
        this.snapshots = snapshots;
        this.plans = plans;
        this.gaps = gaps;
    }

    RegionDepartures departures(String region, @Nullable Integer asOf) {
        Network network = snapshots.current();
        String regionId = network.regions().id(RegionArgument.of(network, "region", region));
        Integer year = asOf;
        List<String> chains = plans.chains();
        Set<String> suppliers = new HashSet<>();
        Map<String, List<StageBreak>> breaks = new TreeMap<>();
        for (String chain : chains) {
            GapQuestion question = gaps.question(chain, region, asOf);
            ValueChainGaps before = question.in(Scenario.of(network), false);
            year = before.asOf();
            for (String id : suppliers(before)) {
                suppliers.add(id);
                breaks.computeIfAbsent(id, i -> new ArrayList<>()).addAll(without(id, before, question, network));
            }
        }
        List<RegionDeparture> ranking = breaks.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new RegionDeparture(entry.getKey(), entry.getValue()))
                .sorted(RegionDeparture.ORDER)
                .toList();
        return new RegionDepartures(regionId, year, network.stamp(), chains.size(), suppliers.size(), ranking);
    }

    private static Set<String> suppliers(ValueChainGaps gaps) {
        return gaps.stages().stream()
                .flatMap(stage -> stage.technologies().stream())
                .flatMap(technology -> technology.suppliers().stream())
                .map(Supplier::organisationId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<StageBreak> without(String id, ValueChainGaps before, GapQuestion question, Network network) {
        Scenario scenario = Scenario.of(network, Changes.leaving(network.organisation(id)));
        return StageBreak.between(before, question.in(scenario, false));
    }
}

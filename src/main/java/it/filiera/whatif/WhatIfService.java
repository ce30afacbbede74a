package it.filiera.whatif;

import it.filiera.coverage.CoverageRequest;
import it.filiera.coverage.PriorityAreaCoverageService;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import it.filiera.valuechain.ValueChainGapsService;
import it.filiera.valuechain.ValueChainGapsService.GapQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code whatIf}: asks the services of other questions twice. */
@Service
class WhatIfService {

    private final Snapshots snapshots;
    private final PriorityAreaCoverageService coverage;
    private final ValueChainGapsService gaps;

    WhatIfService(Snapshots snapshots, PriorityAreaCoverageService coverage, ValueChainGapsService gaps) {
        this.snapshots = snapshots;
        this.coverage = coverage;
        this.gaps = gaps;
    }

    WhatIf scenario(ScenarioChanges changes) {
        Network network = snapshots.current();
        return new WhatIf(Scenario.of(network), Scenario.of(network, new ScenarioReading(network).changes(changes)));
    }

    CoverageDifference coverage(WhatIf whatIf, CoverageRequest request) {
        return CoverageDifference.of(
                coverage.coverage(whatIf.before(), request), coverage.coverage(whatIf.after(), request));
    }

    GapsDifference gaps(WhatIf whatIf, String chain, @Nullable String region, @Nullable Integer asOf) {
        GapQuestion question = gaps.question(chain, region, asOf);
        return GapsDifference.of(question.in(whatIf.before(), true), question.in(whatIf.after(), true));
    }
}

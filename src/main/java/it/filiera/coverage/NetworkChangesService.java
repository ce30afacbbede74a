package it.filiera.coverage;

import it.filiera.scenario.RegionArgument;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code networkChanges}. */
@Service
class NetworkChangesService {

    private final Snapshots snapshots;

    NetworkChangesService(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    NetworkChanges changes(YearWindow window, @Nullable String region) {
        Network network = snapshots.current();
        int number = region == null ? Ids.NONE : RegionArgument.of(network, "region", region);
        DataYears years = new DataYears(Scenario.of(network));
        List<Integer> covered = years.within(new Period(null, null)).stream()
                .filter(years::cover)
                .toList();
        return new NetworkChanges(
                number == Ids.NONE ? null : network.regions().id(number),
                window.from(),
                window.to(),
                network.stamp(),
                covered.isEmpty() ? null : covered.get(0),
                covered.isEmpty() ? null : covered.get(covered.size() - 1),
                new NetworkDifference(network, number, window).changes());
    }
}

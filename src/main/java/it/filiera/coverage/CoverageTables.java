package it.filiera.coverage;

import it.filiera.scenario.Changes;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.OncePerNetwork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every region of a level is compared with: counted once for the network in use, anew for a changed one. */
@Component
class CoverageTables {

    private static final int MOST_KEPT = 16;

    private record Counted(List<Integer> areas, int level, Period period) {}

    private static final class Kept {
        private final DataYears years;
        private final Map<Counted, RegionTable> tables = new LinkedHashMap<>();

        private Kept(Network network) {
            this.years = new DataYears(Scenario.of(network));
        }

        private synchronized RegionTable table(Network network, AreaRows areas, Counted counted) {
            RegionTable known = tables.get(counted);
            if (known == null) {
                known = new RegionTable(Scenario.of(network), areas, counted.level(), counted.period());
                tables.put(counted, known);
                if (tables.size() > MOST_KEPT) {
                    tables.remove(tables.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private final OncePerNetwork<Kept> kept = new OncePerNetwork<>(Kept::new);

    DataYears years(Scenario scenario) {
        return isAsItIs(scenario) ? kept.of(scenario.network()).years : new DataYears(scenario);
    }

    RegionTable table(Scenario scenario, AreaRows areas, int level, Period period) {
        return isAsItIs(scenario)
                ? kept.of(scenario.network())
                        .table(scenario.network(), areas, new Counted(areas.concepts(), level, period))
                : new RegionTable(scenario, areas, level, period);
    }

    private static boolean isAsItIs(Scenario scenario) {
        return scenario.changes().equals(Changes.NONE);
    }
}

package it.filiera.coverage;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Scheme;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.scenario.RegionArgument;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers {@code diversification}. */
@Service
class DiversificationService {

    private static final int DEEPEST = 5;

    private final Snapshots snapshots;
    private final ById<Scheme> schemes;
    private final CoverageTables tables;

    DiversificationService(Snapshots snapshots, ById<Scheme> schemes, CoverageTables tables) {
        this.tables = tables;
        this.snapshots = snapshots;
        this.schemes = schemes;
    }

    Diversification diversification(String region, String scheme, int depth, Period period) {
        Network network = snapshots.current();
        int number = RegionArgument.of(network, "region", region);
        Scheme known = schemes.byId(List.of(scheme)).get(scheme);
        if (known == null) {
            throw new BadRequest("scheme", scheme, CommonRemedy.SCHEME);
        }
        if (depth < 1 || depth > DEEPEST) {
            throw new BadRequest("depth", depth, CommonRemedy.NUMBER_BETWEEN, 1, DEEPEST);
        }
        AreaRows rows = AreaRows.of(
                network.concepts(), scheme, ConceptKind.valueOf(known.kind().name()), depth - 1);
        return new DiversificationCount(tables, Scenario.of(network), number, scheme, rows, period).diversification();
    }
}

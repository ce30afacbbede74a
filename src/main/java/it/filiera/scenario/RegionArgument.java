package it.filiera.scenario;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;

/** A region as people name it: by NUTS or country code, or by identifier. */
public final class RegionArgument {

    private RegionArgument() {}

    /**
     * The number of the region.
     *
     * @throws BadRequest naming the argument, when there is no such region
     */
    public static int of(Network network, String argument, String value) {
        int byId = network.regions().number(value);
        int region = byId == Ids.NONE ? network.regions().ofCode(value) : byId;
        if (region == Ids.NONE) {
            throw new BadRequest(argument, value, CommonRemedy.REGION);
        }
        return region;
    }
}

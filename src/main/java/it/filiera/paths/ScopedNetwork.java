package it.filiera.paths;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.paths.bridges.Links;
import it.filiera.paths.search.HopGraph;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Regions;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The organisations of a scope, numbered anew from 0, and the links among them. */
final class ScopedNetwork {

    private final Network network;
    private final int[] organisations;
    private final Links links;

    private ScopedNetwork(Network network, int[] organisations, Links links) {
        this.network = network;
        this.organisations = organisations;
        this.links = links;
    }

    /**
     * Organisations of unknown place are in no region.
     *
     * @throws BadRequest when a code names no region
     */
    static ScopedNetwork of(Network network, BridgesScope scope, HopGraph hops) {
        int[] organisations = IntStream.range(0, network.organisations().size())
                .filter(within(network, scope.regions()))
                .toArray();
        int[] numbers = new int[network.organisations().size()];
        Arrays.fill(numbers, Ids.NONE);
        for (int i = 0; i < organisations.length; i++) {
            numbers[organisations[i]] = i;
        }
        Links links = Links.of(organisations.length, organisation -> hops.from(organisations[organisation])
                .reached()
                .map(other -> numbers[other])
                .filter(other -> other != Ids.NONE));
        return new ScopedNetwork(network, organisations, links);
    }

    /** Whether a source tells the name of an organisation. */
    boolean isNamed(int organisation) {
        return network.organisations().isNamed(organisations[organisation]);
    }

    private static IntPredicate within(Network network, @Nullable List<String> codes) {
        if (codes == null) {
            return organisation -> true;
        }
        Regions regions = network.regions();
        int[] wanted = codes.stream().mapToInt(code -> region(regions, code)).toArray();
        return organisation -> Arrays.stream(wanted)
                .anyMatch(whole -> regions.within(network.organisations().region(organisation), whole));
    }

    private static int region(Regions regions, String code) {
        int region = regions.ofCode(code);
        if (region == Ids.NONE) {
            throw new BadRequest("scope.regions", code, CommonRemedy.REGION);
        }
        return region;
    }

    Links links() {
        return links;
    }

    String id(int organisation) {
        return network.organisations().id(organisations[organisation]);
    }
}

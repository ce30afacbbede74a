package it.filiera.paths;

import it.filiera.paths.Bridges.Between;
import it.filiera.paths.Bridges.CutLink;
import it.filiera.paths.Bridges.CutOrganisation;
import it.filiera.paths.Bridges.SuggestedLink;
import it.filiera.paths.bridges.Betweenness;
import it.filiera.paths.bridges.Cuts;
import it.filiera.paths.bridges.Links;
import it.filiera.paths.bridges.NewLink;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers whom the network depends on. The answer for the whole network is kept until the network changes. */
@Service
class BridgesService {

    private static final int MOST_BETWEEN = 100;

    private final Snapshots snapshots;
    private final SharedHops hops;
    private volatile @Nullable Bridges everything;

    BridgesService(Snapshots snapshots, SharedHops hops) {
        this.snapshots = snapshots;
        this.hops = hops;
    }

    Bridges bridges(BridgesScope scope) {
        Network network = snapshots.current();
        if (!scope.equals(BridgesScope.EVERYTHING)) {
            return find(network, scope);
        }
        Bridges known = everything;
        if (known == null || !known.snapshot().equals(network.stamp())) {
            known = find(network, scope);
            everything = known;
        }
        return known;
    }

    private Bridges find(Network network, BridgesScope scope) {
        ScopedNetwork part = ScopedNetwork.of(network, scope, hops.of(network, scope.filter()));
        Cuts cuts = Cuts.of(part.links());
        List<Integer> groups = cuts.groups().stream().filter(size -> size > 1).toList();
        int isolated = cuts.groups().size() - groups.size();
        return new Bridges(
                part.links().size() - isolated,
                isolated,
                groups,
                cuts.organisations().stream()
                        .map(cut -> new CutOrganisation(part.id(cut.organisation()), cut.separates(), cut.parts()))
                        .toList(),
                cuts.links().stream()
                        .map(cut -> new CutLink(part.id(cut.from()), part.id(cut.to()), cut.separates(), scope))
                        .toList(),
                between(part),
                !Betweenness.isExact(part.links()),
                NewLink.best(part.links(), cuts, part::isNamed)
                        .map(link -> suggested(part, link))
                        .orElse(null),
                scope,
                network.stamp());
    }

    private static List<Between> between(ScopedNetwork part) {
        Links links = part.links();
        double[] shares = Betweenness.of(links);
        return IntStream.range(0, links.size())
                .filter(organisation -> shares[organisation] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(organisation -> -shares[organisation])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_BETWEEN)
                .map(organisation -> new Between(part.id(organisation), shares[organisation]))
                .toList();
    }

    private static SuggestedLink suggested(ScopedNetwork part, NewLink link) {
        return new SuggestedLink(
                part.id(link.from()),
                part.id(link.to()),
                link.bypassed().stream().map(part::id).toList());
    }
}

package it.filiera.paths.bridges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewLinkTests {

    @Test
    void whoIsPreferredIsProposed() {
        RandomLinks network = RandomLinks.of(5, new int[][] {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {3, 4}});
        assertThat(NewLink.best(network.links(), Cuts.of(network.links()), one -> one != 0))
                .hasValueSatisfying(
                        link -> assertThat(List.of(link.from(), link.to())).containsExactlyInAnyOrder(1, 4));
    }

    /** 0 - 1 - 2 - 3 - 4, and 5 at 3: nobody knows the name of 0, 4 and 5 are all that can be advised to meet. */
    @Test
    void whoIsNotPreferredIsNotProposedEvenForALongerWay() {
        RandomLinks network = RandomLinks.of(6, new int[][] {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {3, 5}});
        assertThat(NewLink.best(network.links(), Cuts.of(network.links()), one -> one != 0))
                .hasValueSatisfying(link -> {
                    assertThat(List.of(link.from(), link.to())).containsExactlyInAnyOrder(4, 5);
                    assertThat(link.bypassed()).containsExactly(3);
                });
        assertThat(NewLink.best(network.links(), Cuts.of(network.links()), one -> one == 0))
                .hasValueSatisfying(
                        link -> assertThat(List.of(link.from(), link.to())).contains(0));
    }

    @Test
    void itSpansTheWayOnWhichMostDepends() {
        RandomLinks network =
                RandomLinks.of(8, new int[][] {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {4, 6}, {3, 7}});
        assertThat(NewLink.best(network.links(), Cuts.of(network.links()), one -> true))
                .hasValueSatisfying(link -> {
                    assertThat(List.of(link.from(), link.to())).containsExactlyInAnyOrder(0, 5);
                    assertThat(link.bypassed()).containsExactlyInAnyOrder(2, 3, 4);
                });
    }

    @Test
    void aNetworkThatNobodyCutsNeedsNone() {
        RandomLinks triangle = RandomLinks.of(3, new int[][] {{0, 1}, {1, 2}, {0, 2}});
        assertThat(NewLink.best(triangle.links(), Cuts.of(triangle.links()), one -> true))
                .isEmpty();
    }

    @Test
    void noOtherLinkBypassesMore() {
        for (int seed = 0; seed < 40; seed++) {
            RandomLinks network = RandomLinks.of(seed, 12, 0.14);
            Cuts cuts = Cuts.of(network.links());
            NewLink.best(network.links(), cuts, one -> true)
                    .ifPresent(link -> assertThat(relieved(network, link.from(), link.to()))
                            .isEqualTo(mostRelieved(network, one -> true)));
        }
    }

    /** Even numbers are preferred; those that cut the network themselves are no ends. */
    @Test
    void noOtherLinkOfThePreferredBypassesMore() {
        for (int seed = 0; seed < 40; seed++) {
            RandomLinks network = RandomLinks.of(seed, 12, 0.14);
            Cuts cuts = Cuts.of(network.links());
            IntPredicate end =
                    one -> one % 2 == 0 && cuts.organisations().stream().noneMatch(cut -> cut.organisation() == one);
            NewLink.best(network.links(), cuts, one -> one % 2 == 0)
                    .filter(link -> link.from() % 2 == 0 && link.to() % 2 == 0)
                    .ifPresent(link -> assertThat(relieved(network, link.from(), link.to()))
                            .isEqualTo(mostRelieved(network, end)));
        }
    }

    private static long mostRelieved(RandomLinks network, IntPredicate end) {
        return IntStream.range(0, 12)
                .filter(end)
                .boxed()
                .flatMap(u -> IntStream.range(u + 1, 12).filter(end).mapToObj(v -> relieved(network, u, v)))
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
    }

    /** Weights of the organisations that, taken out, part two ends that are linked by some way. */
    private static long relieved(RandomLinks network, int u, int v) {
        return Cuts.of(network.links()).organisations().stream()
                .filter(cut -> cut.organisation() != u && cut.organisation() != v)
                .filter(cut -> connected(network, u, v, -1) && !connected(network, u, v, cut.organisation()))
                .mapToLong(Cuts.CutOrganisation::separates)
                .sum();
    }

    private static boolean connected(RandomLinks network, int u, int v, int without) {
        boolean[] seen = new boolean[network.links().size()];
        seen[u] = true;
        return u == v || reaches(network.links(), u, v, without, seen);
    }

    private static boolean reaches(Links links, int at, int to, int without, boolean[] seen) {
        for (int place = links.begin(at); place < links.end(at); place++) {
            int next = links.other(place);
            if (next == to) {
                return true;
            }
            if (next != without && !seen[next]) {
                seen[next] = true;
                if (reaches(links, next, to, without, seen)) {
                    return true;
                }
            }
        }
        return false;
    }
}

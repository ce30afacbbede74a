package it.filiera.snapshot;

import java.lang.ref.WeakReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something worked out once for the network in use, and again for the next one. */
public final class OncePerNetwork<T> {

    private record Known<T>(WeakReference<Network> network, T value) {}

    private final Function<Network, T> work;
    private volatile @Nullable Known<T> known;

    public OncePerNetwork(Function<Network, T> work) {
        this.work = work;
    }

    /** What was worked out for this network; who comes first works, others wait. */
    public T of(Network network) {
        Known<T> last = known;
        return last != null && last.network().refersTo(network) ? last.value() : worked(network);
    }

    private synchronized T worked(Network network) {
        Known<T> last = known;
        if (last == null || !last.network().refersTo(network)) {
            last = new Known<>(new WeakReference<>(network), work.apply(network));
            known = last;
        }
        return last.value();
    }
}

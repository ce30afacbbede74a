package it.filiera.security.session;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts attempts per key within a window that begins with the first. Forgets the key unused for longest when it has too
 * many. Not for several threads at once.
 */
final class AttemptCounter {

    private record Count(Instant since, int attempts) {}

    private final int limit;
    private final Duration window;
    private final int remembered;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true);

    AttemptCounter(int limit, Duration window, int remembered) {
        this.limit = limit;
        this.window = window;
        this.remembered = remembered;
    }

    /** How long the key has to wait; zero when it may try. */
    Duration wait(String key, Instant now) {
        Count count = current(key, now);
        return count.attempts < limit ? Duration.ZERO : Duration.between(now, count.since.plus(window));
    }

    void add(String key, Instant now) {
        Count count = current(key, now);
        counts.put(key, new Count(count.since, count.attempts + 1));
        if (counts.size() > remembered) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    /** Takes one attempt back: it did not fail. */
    void takeBack(String key) {
        counts.computeIfPresent(
                key, (same, count) -> count.attempts <= 1 ? null : new Count(count.since, count.attempts - 1));
    }

    void forget(String key) {
        counts.remove(key);
    }

    void clear() {
        counts.clear();
    }

    int size() {
        return counts.size();
    }

    private Count current(String key, Instant now) {
        Count count = counts.get(key);
        return count == null || !now.isBefore(count.since.plus(window)) ? new Count(now, 0) : count;
    }
}

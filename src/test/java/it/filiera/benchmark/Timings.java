package it.filiera.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** How long one call took, over many calls; nanoseconds in, milliseconds out. */
record Timings(List<Long> sorted) {

    static Timings of(int warmUp, int calls, Callable<?> call) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            call.call();
        }
        List<Long> taken = new ArrayList<>(calls);
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            call.call();
            taken.add(System.nanoTime() - start);
        }
        Collections.sort(taken);
        return new Timings(taken);
    }

    double p50() {
        return quantile(.5);
    }

    double p95() {
        return quantile(.95);
    }

    private double quantile(double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)) / 1e6;
    }
}

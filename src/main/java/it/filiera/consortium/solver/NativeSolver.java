package it.filiera.consortium.solver;

import com.google.ortools.Loader;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The native library of OR-Tools: unpacked to the temporary folder and loaded at its first use, never at start. */
final class NativeSolver {

    private static final Logger LOG = LoggerFactory.getLogger(NativeSolver.class);

    private NativeSolver() {}

    /** Whether the library is there; a failure is said once, with what to do about it. */
    static boolean loaded() {
        return Holder.LOADED;
    }

    private static final class Holder {
        static final boolean LOADED = load();

        private static boolean load() {
            long start = System.nanoTime();
            try {
                Loader.loadNativeLibraries();
                LOG.info("Solver for consortia loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
                return true;
            } catch (UnsatisfiedLinkError | RuntimeException failure) {
                LOG.warn(
                        "The solver for consortia (OR-Tools) has no library that loads on {} {}: {}. A search in Java stands in; it proves its answers for small pools and gives its gap for large ones. Run Filiera on 64-bit Linux, or build it on this machine, to have the solver.",
                        System.getProperty("os.name", "this system").toLowerCase(Locale.ROOT),
                        System.getProperty("os.arch", ""),
                        String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given"));
                return false;
            }
        }
    }
}

package it.filiera.consortium.solver;

/** The solver of this machine. */
public final class Solvers {

    private Solvers() {}

    /** CP-SAT where its library loads, else the search in Java. The first call takes as long as loading does. */
    public static TeamSolver best() {
        return NativeSolver.loaded() ? new CpSatSolver() : new SearchSolver();
    }

    /** The search in Java, wherever. */
    public static TeamSolver withoutLibrary() {
        return new SearchSolver();
    }
}

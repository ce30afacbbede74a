package it.filiera.consortium.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import it.filiera.consortium.model.Problem;
import it.filiera.consortium.model.Team;
import it.filiera.consortium.model.Worth;
import it.filiera.consortium.solver.Effort.Progress;
import it.filiera.consortium.solver.Outcome.Status;

/**
 * The solver: CP-SAT of OR-Tools. One worker and a fixed seed, so that one problem has one answer even among several of
 * the same worth.
 */
final class CpSatSolver implements TeamSolver {

    private static final int SEED = 1;
    /** Every constraint into the linear relaxation: decision 0016 tells what that is worth. */
    private static final int ALL_CONSTRAINTS = 2;

    @Override
    public Outcome best(Problem problem, Effort effort) {
        CpSatModel model = new CpSatModel(problem);
        model.maximise();
        return solve(problem, model, effort, true);
    }

    @Override
    public Outcome any(Problem problem, Effort effort) {
        return solve(problem, new CpSatModel(problem), effort, false);
    }

    @Override
    public boolean provesAtAnySize() {
        return true;
    }

    private static Outcome solve(Problem problem, CpSatModel model, Effort effort, boolean best) {
        if (effort.over()) {
            return Outcome.none(Status.UNDECIDED);
        }
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(SEED)
                .setLinearizationLevel(ALL_CONSTRAINTS)
                .setMaxTimeInSeconds(effort.secondsLeft());
        CpSolverStatus[] status = {CpSolverStatus.UNKNOWN};
        effort.stoppable(
                solver::stopSearch,
                () -> status[0] = best
                        ? solver.solve(model.model(), new Told(problem, model, effort))
                        : solver.solve(model.model()));
        return switch (status[0]) {
            case OPTIMAL, FEASIBLE -> {
                Team team = model.team(solver::booleanValue);
                long worth = Worth.of(team, problem.pool());
                boolean proven = best && status[0] == CpSolverStatus.OPTIMAL;
                yield proven
                        ? Outcome.optimal(team, worth)
                        : new Outcome(Status.FEASIBLE, team, worth, best ? floor(solver.bestObjectiveBound()) : worth);
            }
            case INFEASIBLE -> Outcome.none(Status.INFEASIBLE);
            case UNKNOWN -> Outcome.none(Status.UNDECIDED);
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("The solver refused a model: " + status[0]);
        };
    }

    private static long floor(double bound) {
        return (long) Math.floor(bound + 1e-6);
    }

    private static final class Told extends CpSolverSolutionCallback {

        private final Problem problem;
        private final CpSatModel model;
        private final Effort effort;

        private Told(Problem problem, CpSatModel model, Effort effort) {
            this.problem = problem;
            this.model = model;
            this.effort = effort;
        }

        @Override
        public void onSolutionCallback() {
            Team team = model.team(this::booleanValue);
            effort.tell(new Progress(team, Worth.of(team, problem.pool()), floor(bestObjectiveBound())));
        }
    }
}

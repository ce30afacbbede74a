package it.filiera.consortium.solver;

import it.filiera.consortium.model.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why no team can be: rules that clash, of which none can be left out without the clash being gone.
 *
 * @param rules       that clash
 * @param minimal     whether it is proven that each of them is needed for the clash
 * @param smallest    whether it is proven that no fewer rules clash
 * @param relaxations changes after each of which a team can be
 */
public record Conflict(List<Rule> rules, boolean minimal, boolean smallest, List<Relaxation> relaxations) {

    /** Changes that together make a team possible; one suffices unless rules clash in more than one place. */
    public record Relaxation(List<Change> changes) {}

    /**
     * A rule made easier by as little as makes a team possible.
     *
     * @param instead null when it has to go
     */
    public record Change(Rule rule, @Nullable Rule instead) {}
}

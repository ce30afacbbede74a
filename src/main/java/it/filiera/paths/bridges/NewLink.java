package it.filiera.paths.bridges;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The new link that adds most redundancy: it joins the two blocks with the most depending on single organisations between them.
 *
 * <p>Only who is preferred is proposed where two such can be joined: a link to somebody without a name is no advice.
 *
 * <p>Blocks and the organisations that connect them form a tree. A link between two organisations makes everything on the tree's
 * way between them one block, so none of the organisations on that way cuts the two ends apart any longer. The best link spans
 * the heaviest way, an organisation weighing as many others as its departure separates; found by walking twice to the farthest
 * of the ends allowed, which is exact in a tree with no negative weight.
 *
 * @param from     the best linked of the preferred organisations of one end's block that belongs to no other block
 * @param to       that of the other end block
 * @param bypassed the organisations on the way, from end to end, that would no longer be the only connection
 */
public record NewLink(int from, int to, List<Integer> bypassed) {

    /**
     * Nothing if no organisation of the network cuts it.
     *
     * @param preferred who is proposed where there are any, for example those whose name is known
     */
    public static Optional<NewLink> best(Links links, Cuts cuts, IntPredicate preferred) {
        return cuts.organisations().isEmpty()
                ? Optional.empty()
                : Optional.of(new BlockTree(links, Blocks.of(links), cuts, preferred).heaviestWay());
    }
}

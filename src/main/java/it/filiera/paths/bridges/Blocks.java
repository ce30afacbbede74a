package it.filiera.paths.bridges;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The blocks of a network: largest sets of organisations that stay connected whichever single one of them leaves. */
final class Blocks implements DepthFirst.Visitor {

    private final DepthFirst walk;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final List<List<Integer>> found = new ArrayList<>();

    private Blocks(Links links) {
        walk = new DepthFirst(links);
    }

    /** Each with its organisations; one that connects blocks is in all of them. */
    static List<List<Integer>> of(Links links) {
        Blocks blocks = new Blocks(links);
        blocks.walk.walk(blocks);
        return blocks.found;
    }

    @Override
    public void found(int organisation) {
        waiting.push(organisation);
    }

    @Override
    public void back(int parent, int child) {
        if (walk.dependsOn(parent, child)) {
            List<Integer> block = new ArrayList<>();
            int member;
            do {
                member = waiting.pop();
                block.add(member);
            } while (member != child);
            block.add(parent);
            block.sort(null);
            found.add(block);
        }
    }

    @Override
    public void group(int root) {
        waiting.clear();
    }
}

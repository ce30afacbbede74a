package it.filiera.valuechain;

import it.filiera.scenario.Scenario;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for ties between the suppliers of adjacent stages. */
final class LinkSearch {

    private final Scenario scenario;
    private final Ties ties;

    LinkSearch(Scenario scenario, Ties ties) {
        this.scenario = scenario;
        this.ties = ties;
    }

    /** The suppliers of a stage, and with them those who may be suppliers. */
    record Side(BitSet suppliers, BitSet possible) {}

    StageLink link(String from, Side supplying, String to, Side supplied) {
        BitSet projects = new BitSet();
        int pairs = 0;
        BitSet suppliers = supplying.suppliers();
        for (int supplier = suppliers.nextSetBit(0); supplier >= 0; supplier = suppliers.nextSetBit(supplier + 1)) {
            Map<Integer, BitSet> joint = ties.joint(supplier, supplied.suppliers());
            pairs += joint.size();
            joint.values().forEach(projects::or);
        }
        return new StageLink(
                from, to, connected(supplying, supplied), pairs, Candidates.latest(scenario, projects.stream()));
    }

    /** Null where a stage has no supplier, and where only those who may be suppliers are tied: then nobody knows. */
    private @Nullable Boolean connected(Side supplying, Side supplied) {
        if (supplying.suppliers().isEmpty() || supplied.suppliers().isEmpty()) {
            return null;
        }
        if (tied(supplying.suppliers(), supplied.suppliers())) {
            return true;
        }
        return tied(supplying.possible(), supplied.possible()) ? null : Boolean.FALSE;
    }

    private boolean tied(BitSet suppliers, BitSet customers) {
        return suppliers.intersects(customers)
                || suppliers.stream()
                        .anyMatch(supplier ->
                                !ties.joint(supplier, customers).isEmpty() || sharesClub(supplier, customers));
    }

    private boolean sharesClub(int supplier, BitSet customers) {
        return customers.stream().anyMatch(customer -> customer != supplier && ties.sameClub(supplier, customer));
    }

    /** Whether a stage is cut off from one it feeds or is fed by. */
    static boolean isBroken(@Nullable Boolean connected) {
        return Boolean.FALSE.equals(connected);
    }
}

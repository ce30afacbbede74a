package it.filiera.scenario;

import it.filiera.snapshot.Network;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Changes of every kind, several at once, each organisation in at most one of them. */
public final class RandomChanges {

    private RandomChanges() {}

    public static Changes of(Network network, Random random) {
        List<Integer> free = new ArrayList<>();
        for (int organisation = 0; organisation < network.organisations().size(); organisation++) {
            free.add(organisation);
        }
        Collections.shuffle(free, random);
        Set<Integer> leave = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            leave.add(free.remove(0));
        }
        Map<Integer, Integer> merge = new HashMap<>();
        if (random.nextBoolean()) {
            int whole = free.remove(0);
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                merge.put(free.remove(0), whole);
            }
        }
        Map<Integer, Integer> move = new HashMap<>();
        if (random.nextBoolean()) {
            move.put(free.remove(0), random.nextInt(network.regions().size()));
        }
        Set<Integer> drop = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            drop.add(random.nextInt(network.projects().size()));
        }
        return new Changes(leave, merge, move, joined(network, random), drop, started(network, free, random));
    }

    private static List<NewOrganisation> joined(Network network, Random random) {
        return random.nextBoolean()
                ? List.of()
                : List.of(new NewOrganisation(
                        "Nova",
                        RandomNetwork.TYPES[random.nextInt(RandomNetwork.TYPES.length)],
                        random.nextInt(network.regions().size()),
                        List.of(network.concepts().number("tech:" + random.nextInt(6)))));
    }

    private static List<NewProject> started(Network network, List<Integer> free, Random random) {
        return random.nextBoolean()
                ? List.of()
                : List.of(new NewProject(
                        "Start",
                        2012 + random.nextInt(6),
                        free.get(0),
                        List.of(free.get(0), free.get(1), free.get(2)),
                        List.of(
                                network.concepts().number("area:" + random.nextInt(4)),
                                network.concepts().number("tech:" + random.nextInt(6)))));
    }
}

package it.filiera.snapshot;

import it.filiera.snapshot.Rows.ConceptLinkRow;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Collects what says that things have concepts, and combines it: strongest within a family, noisy-or between families. */
final class ConceptEvidence extends LinkGroups {

    private static final double DECLARED_WITHOUT_NUMBER = 0.9;

    private final Handles handles;
    private final Handles families = new Handles();
    private final Growing.Ints family = new Growing.Ints();
    private final Growing.Floats confidence = new Growing.Floats();
    private final Growing.Shorts declared = new Growing.Shorts();
    private float[] given = {};
    private float[] combined = {};
    private boolean[] said = {};

    ConceptEvidence(Handles handles) {
        this.handles = handles;
    }

    void add(ConceptLinkRow row) {
        add(handles.of(row.thing()), handles.of(row.concept()));
        Double number = row.confidence();
        family.add(families.of(row.family()));
        confidence.add((float) (number == null ? DECLARED_WITHOUT_NUMBER : number));
        declared.add((short) (row.declared() ? 1 : 0));
    }

    @Override
    void begin(int links) {
        given = confidence.array();
        combined = new float[links];
        said = new boolean[links];
    }

    @Override
    void combine(int position, int[] order, int from, int to) {
        Map<Integer, Double> strongest = new TreeMap<>();
        for (int i = from; i < to; i++) {
            strongest.merge(family.get(order[i]), (double) given[order[i]], Math::max);
            said[position] |= declared.get(order[i]) > 0;
        }
        double doubt = strongest.values().stream().sorted().reduce(1.0, (left, each) -> left * (1 - each));
        combined[position] = (float) (1 - doubt);
    }

    ConceptLinks build(int[] thingOf, int[] conceptOf, int things, int concepts) {
        Incidence links = group(thingOf, conceptOf, things, concepts);
        return new ConceptLinks(
                links, concepts, Arrays.copyOf(combined, links.links()), Arrays.copyOf(said, links.links()));
    }
}

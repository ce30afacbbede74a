package it.filiera.coverage;

import it.filiera.scenario.Scenario;
import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Concepts;
import it.filiera.snapshot.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The rows of a table of areas: the areas of a scheme that lie below no other one of it, by identifier. What addresses a narrower
 * area addresses its row.
 */
final class AreaRows {

    /** Confidence from which a link is suggested, though not assigned. */
    static final double SUGGESTED = 0.4;

    private final Concepts concepts;
    private final List<Integer> areas = new ArrayList<>();
    private final int[] rowOf;

    private AreaRows(Concepts concepts) {
        this.concepts = concepts;
        this.rowOf = new int[concepts.size()];
        Arrays.fill(rowOf, Ids.NONE);
    }

    /** The rows of a scheme; none when it has no areas. */
    static AreaRows of(Concepts concepts, String scheme) {
        AreaRows rows = new AreaRows(concepts);
        int[] tops = new int[concepts.size()];
        for (int concept = 0; concept < tops.length; concept++) {
            boolean isArea =
                    concepts.kind(concept) == ConceptKind.PRIORITY_AREA && scheme.equals(concepts.scheme(concept));
            tops[concept] = isArea ? rows.top(concept, scheme) : Ids.NONE;
            if (tops[concept] == concept) {
                rows.rowOf[concept] = rows.areas.size();
                rows.areas.add(concept);
            }
        }
        for (int concept = 0; concept < tops.length; concept++) {
            if (tops[concept] != Ids.NONE) {
                rows.rowOf[concept] = rows.rowOf[tops[concept]];
            }
        }
        return rows;
    }

    /** The broadest area above a concept within its scheme; stops when a taxonomy runs in a circle. */
    private int top(int concept, String scheme) {
        int at = concept;
        for (int steps = 0; steps < concepts.size(); steps++) {
            int above = Ids.NONE;
            for (int candidate : concepts.broader().targetsOf(at)) {
                if (above == Ids.NONE && scheme.equals(concepts.scheme(candidate))) {
                    above = candidate;
                }
            }
            if (above == Ids.NONE) {
                return at;
            }
            at = above;
        }
        return concept;
    }

    int size() {
        return areas.size();
    }

    String id(int row) {
        return concepts.id(areas.get(row));
    }

    /** Row of a concept; {@link Ids#NONE} when it is in none. */
    int of(int concept) {
        return rowOf[concept];
    }

    /** Numbers of the concepts of a row. */
    int[] conceptsOf(int row) {
        BitSet members = new BitSet();
        for (int concept = 0; concept < rowOf.length; concept++) {
            members.set(concept, rowOf[concept] == row);
        }
        return members.stream().toArray();
    }

    /** What a project addresses. */
    Addressed addressedBy(Scenario scenario, int project) {
        BitSet assigned = new BitSet();
        BitSet suggested = new BitSet();
        scenario.eachConceptOfProject(project, (concept, confidence, declared) -> {
            int row = rowOf[concept];
            if (row != Ids.NONE && confidence >= ConceptLinks.ASSIGNED) {
                assigned.set(row);
            } else if (row != Ids.NONE && confidence >= SUGGESTED) {
                suggested.set(row);
            }
        });
        suggested.andNot(assigned);
        return new Addressed(assigned, suggested);
    }

    /** Rows that a project addresses for certain enough, and those that it may. */
    record Addressed(BitSet assigned, BitSet suggested) {}
}

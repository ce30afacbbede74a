package it.filiera.coverage;

import it.filiera.scenario.Certainty;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.ConceptKind;
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
        return of(concepts, scheme, ConceptKind.PRIORITY_AREA, 0);
    }

    /**
     * The rows of a scheme at a depth below its top, 0 being the top; what has no concept at that depth is a row of its own.
     */
    static AreaRows of(Concepts concepts, String scheme, ConceptKind kind, int depth) {
        AreaRows rows = new AreaRows(concepts);
        int[] tops = new int[concepts.size()];
        for (int concept = 0; concept < tops.length; concept++) {
            boolean isOne = concepts.kind(concept) == kind && scheme.equals(concepts.scheme(concept));
            tops[concept] = isOne ? rows.above(concept, scheme, depth) : Ids.NONE;
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

    /** The concept at a depth above a concept within its scheme, itself where it is not as deep. */
    private int above(int concept, String scheme, int depth) {
        List<Integer> lineage = new ArrayList<>(List.of(concept));
        for (int at = broader(concept, scheme); at != Ids.NONE && !lineage.contains(at); at = broader(at, scheme)) {
            lineage.add(at);
        }
        return lineage.get(Math.max(0, lineage.size() - 1 - depth));
    }

    private int broader(int concept, String scheme) {
        for (int candidate : concepts.broader().targetsOf(concept)) {
            if (scheme.equals(concepts.scheme(candidate))) {
                return candidate;
            }
        }
        return Ids.NONE;
    }

    int size() {
        return areas.size();
    }

    /** Numbers of the concepts that stand for the rows. */
    List<Integer> concepts() {
        return List.copyOf(areas);
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
            if (row != Ids.NONE && confidence >= Certainty.ASSIGNED) {
                assigned.set(row);
            } else if (row != Ids.NONE && confidence >= Certainty.SUGGESTED) {
                suggested.set(row);
            }
        });
        suggested.andNot(assigned);
        return new Addressed(assigned, suggested);
    }

    /** Rows that a project addresses for certain enough, and those that it may. */
    record Addressed(BitSet assigned, BitSet suggested) {}
}

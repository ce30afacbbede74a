package it.filiera.catalogue;

/** A priority area of a smart specialisation strategy, or of another list of areas. */
public record PriorityArea(Details details) implements Concept {

    @Override
    public EntityKind kind() {
        return EntityKind.PRIORITY_AREA;
    }
}

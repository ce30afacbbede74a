package it.filiera.catalogue;

/** A technology of a taxonomy. */
public record Technology(Details details) implements Concept {

    @Override
    public EntityKind kind() {
        return EntityKind.TECHNOLOGY;
    }
}

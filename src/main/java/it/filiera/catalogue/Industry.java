package it.filiera.catalogue;

/** An industry of a classification, for example NACE. */
public record Industry(Details details) implements Concept {

    @Override
    public EntityKind kind() {
        return EntityKind.INDUSTRY;
    }
}

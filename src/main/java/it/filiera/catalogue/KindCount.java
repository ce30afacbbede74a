package it.filiera.catalogue;

/** How many things of a kind there are. */
public record KindCount(EntityKind kind, int count) {}

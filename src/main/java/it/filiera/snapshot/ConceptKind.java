package it.filiera.snapshot;

import java.util.List;

/** What a concept of a taxonomy is. */
public enum ConceptKind {
    TECHNOLOGY,
    PRIORITY_AREA,
    INDUSTRY;

    private static final List<ConceptKind> ALL = List.of(values());

    /** Its place among the constants, for arrays. */
    byte code() {
        return (byte) ALL.indexOf(this);
    }

    static ConceptKind of(byte code) {
        return ALL.get(code);
    }
}

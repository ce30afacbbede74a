package it.filiera.catalogue;

import it.filiera.kernel.Language;

/** Anything in the graph that has an identity. */
public interface Entity {

    /** Stable identifier; the same after an export and re-import. */
    String id();

    /** What kind of thing it is. */
    EntityKind kind();

    /** The name to show: in the language asked for if there is one, else in the other, else a phrase that says there is none. */
    String name(Language language);
}

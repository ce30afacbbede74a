package it.filiera.catalogue;

/** Whether a source states a fact or a rule of ours concluded it. */
public enum Origin {
    DECLARED,
    INFERRED
}

package it.filiera.consortium.model;

/** What a country is to a European programme. */
public enum Standing {
    MEMBER_STATE,
    /** Associated to the programme: its organisations count like those of member states. */
    ASSOCIATED,
    /** Neither. */
    OTHER,
    /** No source tells the country. */
    UNKNOWN;

    public boolean eligible() {
        return this == MEMBER_STATE || this == ASSOCIATED;
    }
}

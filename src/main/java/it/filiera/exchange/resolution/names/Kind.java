package it.filiera.exchange.resolution.names;

/** A kind of body that its name states: university, municipality, foundation. */
public record Kind(String code, Strength strength) {

    /** How much two names differ when only one of them states the kind. */
    public enum Strength {
        /** Another body altogether: a university and a hospital. */
        HARD,
        /** Perhaps another body, perhaps left out: a foundation, an association. */
        SOFT,
        /** A part of the body: a department, a faculty. */
        UNIT
    }
}

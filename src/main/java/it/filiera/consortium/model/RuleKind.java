package it.filiera.consortium.model;

/** What a rule asks for, in the order in which rules are shown; {@link #change} is how it can be relaxed. */
public enum RuleKind {
    /** This organisation leads. */
    COORDINATOR(Change.DROP),
    /** This organisation is a member. */
    INCLUDE(Change.DROP),
    /** This organisation is no member. */
    EXCLUDE(Change.DROP),
    /** At least one member covers this technology. */
    TECHNOLOGY(Change.DROP),
    /** At least one member can play this role. */
    ROLE(Change.DROP),
    /** At least so many members. */
    MIN_SIZE(Change.LOWER),
    /** At most so many members. */
    MAX_SIZE(Change.RAISE),
    /** Members of at least so many ownership groups. */
    MIN_INDEPENDENT(Change.LOWER),
    /** Independent members from at least so many different countries. */
    MIN_COUNTRIES(Change.LOWER),
    /** Independent members from at least so many different member states of the European Union. */
    MIN_EU_MEMBER_STATES(Change.LOWER),
    /** At most so many members from one country. */
    MAX_PER_COUNTRY(Change.RAISE),
    /** At least this percentage of the members are small or medium-sized enterprises. */
    MIN_SME_SHARE(Change.LOWER),
    /** Reckoned costs of at most so many euros together. */
    BUDGET(Change.RAISE);

    /** How a rule gets easier. */
    public enum Change {
        DROP,
        LOWER,
        RAISE
    }

    private final Change change;

    RuleKind(Change change) {
        this.change = change;
    }

    public Change change() {
        return change;
    }
}

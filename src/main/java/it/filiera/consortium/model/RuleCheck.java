package it.filiera.consortium.model;

/**
 * How a team stands to one rule: "3 of 3 countries".
 *
 * @param figure  what the team has: members, countries, percent, euros; for rules about one organisation, technology or
 *                role the number of members that it holds for
 * @param needed  what the rule asks for, in the same unit
 * @param unknown how many members could not be counted because no source tells
 */
public record RuleCheck(Rule rule, Verdict verdict, long figure, long needed, int unknown) {

    /** Whether a team keeps a rule. */
    public enum Verdict {
        MET,
        /** Kept by all that is known; members of whom nothing is known could break it. */
        MET_AS_FAR_AS_KNOWN,
        BROKEN,
        /** Nothing to check it by is known of any candidate. */
        CANNOT_BE_CHECKED
    }

    public boolean broken() {
        return verdict == Verdict.BROKEN;
    }

    static RuleCheck atLeast(Rule rule, long figure, long needed, int unknown) {
        return new RuleCheck(rule, figure >= needed ? Verdict.MET : Verdict.BROKEN, figure, needed, unknown);
    }

    static RuleCheck atMost(Rule rule, long figure, long allowed, int unknown) {
        Verdict kept = unknown == 0 ? Verdict.MET : Verdict.MET_AS_FAR_AS_KNOWN;
        return new RuleCheck(rule, figure <= allowed ? kept : Verdict.BROKEN, figure, allowed, unknown);
    }
}

package it.filiera.consortium.model;

import java.util.Comparator;

/**
 * One thing asked of a consortium.
 *
 * @param subject the organisation, technology or role it speaks of; {@link #ELIGIBLE} where only countries of the
 *                programme count; else empty
 * @param bound   the number it asks for; 0 where it asks for none
 */
public record Rule(RuleKind kind, String subject, long bound) implements Comparable<Rule> {

    /** Only member states and associated countries count. */
    public static final String ELIGIBLE = "ELIGIBLE";

    private static final Comparator<Rule> ORDER =
            Comparator.comparing(Rule::kind).thenComparing(Rule::subject).thenComparingLong(Rule::bound);

    public static Rule of(RuleKind kind, String subject) {
        return new Rule(kind, subject, 0);
    }

    public static Rule of(RuleKind kind, long bound) {
        return new Rule(kind, "", bound);
    }

    public Rule withBound(long changed) {
        return new Rule(kind, subject, changed);
    }

    public boolean eligibleOnly() {
        return subject.equals(ELIGIBLE);
    }

    @Override
    public int compareTo(Rule other) {
        return ORDER.compare(this, other);
    }
}

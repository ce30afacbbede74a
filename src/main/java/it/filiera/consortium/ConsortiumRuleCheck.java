package it.filiera.consortium;

import it.filiera.consortium.model.RuleCheck;
import it.filiera.consortium.model.RuleCheck.Verdict;

/** How a team stands to a rule. */
record ConsortiumRuleCheck(ConsortiumRule rule, RuleCheck check) {

    public Verdict verdict() {
        return check.verdict();
    }

    public double figure() {
        return (double) check.figure();
    }

    public double needed() {
        return (double) check.needed();
    }

    public int unknown() {
        return check.unknown();
    }
}

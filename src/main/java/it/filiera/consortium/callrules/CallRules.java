package it.filiera.consortium.callrules;

import java.util.List;
import java.util.Optional;

/**
 * All sets of rules, those read in their source first, and which countries count.
 */
public record CallRules(List<CallRuleSet> sets, CountryStandings countries) {

    public CallRules {
        sets = List.copyOf(sets);
    }

    public Optional<CallRuleSet> find(String id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** The set that a call topic follows, if one says so. */
    public Optional<CallRuleSet> ofTopic(String topic) {
        return sets.stream().filter(set -> set.appliesTo(topic)).findFirst();
    }
}

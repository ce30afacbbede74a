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

    /** The set that a call topic follows, if one says so; of several, the one whose code fixes most of the beginning. */
    public Optional<CallRuleSet> ofTopic(String topic) {
        int most = sets.stream().mapToInt(set -> set.closeness(topic)).max().orElse(CallRuleSet.NOT_ITS_TOPIC);
        return sets.stream()
                .filter(set -> most != CallRuleSet.NOT_ITS_TOPIC && set.closeness(topic) == most)
                .findFirst();
    }
}

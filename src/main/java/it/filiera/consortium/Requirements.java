package it.filiera.consortium;

import it.filiera.consortium.callrules.CallRuleSet;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request was understood to ask for.
 *
 * @param coordinator  identifier, that of the whole where it was merged; null when nobody in particular leads
 * @param technologies identifiers, as asked or from the topic
 * @param fromTopic    whether the technologies come from the topic
 * @param origins      every rule and who asks for it, in canonical order
 */
record Requirements(
        @Nullable String coordinator,
        @Nullable String topic,
        List<String> technologies,
        boolean fromTopic,
        List<ConsortiumRole> roles,
        @Nullable CallRuleSet callRuleSet,
        Map<Rule, RuleOrigin> origins,
        double minConfidence,
        Names names) {

    List<Rule> rules() {
        return List.copyOf(origins.keySet());
    }

    /** A rule as it is shown; one that a rule was relaxed to comes from where that one came. */
    ConsortiumRule shown(Rule rule) {
        return new ConsortiumRule(rule, Objects.requireNonNullElse(origins.get(rule), RuleOrigin.DEFAULT), names);
    }

    List<ConsortiumRule> shownRules() {
        return rules().stream().map(this::shown).toList();
    }

    List<String> named(RuleKind kind) {
        return rules().stream()
                .filter(rule -> rule.kind() == kind)
                .map(Rule::subject)
                .toList();
    }

    static Map<Rule, RuleOrigin> inOrder(Map<Rule, RuleOrigin> origins) {
        Map<Rule, RuleOrigin> ordered = new LinkedHashMap<>();
        origins.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }
}

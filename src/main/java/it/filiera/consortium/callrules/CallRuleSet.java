package it.filiera.consortium.callrules;

import it.filiera.catalogue.Labels;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of call asks of a consortium.
 *
 * @param sourceAddress null when the source has none
 * @param eligibleOnly  whether only countries of the Union or associated ones count as countries
 * @param appliesTo     codes of topics, which may end in {@code *}
 */
public record CallRuleSet(
        String id,
        Labels titles,
        Labels notes,
        RuleSetStatus status,
        String sourceTitle,
        @Nullable String sourceAddress,
        boolean eligibleOnly,
        List<String> appliesTo,
        Map<RuleKind, Long> bounds) {

    /** How far a set can be relied on. */
    public enum RuleSetStatus {
        QUOTED,
        EXAMPLE
    }

    public CallRuleSet {
        appliesTo = List.copyOf(appliesTo);
        bounds = Map.copyOf(bounds);
    }

    public Optional<Long> bound(RuleKind kind) {
        return Optional.ofNullable(bounds.get(kind));
    }

    /** The rules in order of their kinds. */
    public List<Rule> rules() {
        return bounds.keySet().stream().map(this::rule).sorted().toList();
    }

    private Rule rule(RuleKind kind) {
        long bound = bound(kind).orElseThrow();
        boolean scoped = eligibleOnly && kind == RuleKind.MIN_COUNTRIES;
        return new Rule(kind, scoped ? Rule.ELIGIBLE : "", bound);
    }

    /** Whether a call topic follows this set. */
    public boolean appliesTo(String topic) {
        return appliesTo.stream()
                .anyMatch(code -> code.endsWith("*")
                        ? topic.startsWith(code.substring(0, code.length() - 1))
                        : topic.equals(code));
    }
}

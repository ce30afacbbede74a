package it.filiera.consortium.callrules;

import it.filiera.catalogue.Labels;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of call asks of a consortium.
 *
 * @param sourceAddress null when the source has none
 * @param eligibleOnly  whether only countries of the Union or associated ones count as countries
 * @param appliesTo     codes of topics, in which {@code *} stands for anything
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

    static final int NOT_ITS_TOPIC = -1;
    private static final String ANYTHING = "*";

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

    /** How much of the beginning of a call topic's code is fixed by a code of this set; {@link #NOT_ITS_TOPIC} if none fits. */
    int closeness(String topic) {
        return appliesTo.stream()
                .filter(code -> fits(code, topic))
                .mapToInt(code -> code.split(Pattern.quote(ANYTHING), -1)[0].length())
                .max()
                .orElse(NOT_ITS_TOPIC);
    }

    private static boolean fits(String code, String topic) {
        return Arrays.stream(code.split(Pattern.quote(ANYTHING), -1))
                .map(Pattern::quote)
                .collect(Collectors.collectingAndThen(Collectors.joining(".*"), topic::matches));
    }
}

package it.filiera.consortium;

import it.filiera.consortium.ConsortiumInput.RulesInput;
import it.filiera.consortium.callrules.Bounds;
import it.filiera.consortium.model.RuleKind;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what a request asks for. Rules that clash are no mistake: they are answered. */
final class RequestReader {

    private static final int MOST_NAMED = 50;
    private static final int MOST_EXCLUDED = 1000;
    private static final int MOST_ALTERNATIVES = 10;
    private static final int MOST_SECONDS = 20;
    private static final double SUGGESTED = 0.4;
    private static final int PERCENT = 100;
    private static final Map<RuleKind, String> ARGUMENTS = Map.of(
            RuleKind.MIN_COUNTRIES, "minCountries",
            RuleKind.MIN_EU_MEMBER_STATES, "minEuMemberStates",
            RuleKind.MAX_PER_COUNTRY, "maxPerCountry",
            RuleKind.MIN_SIZE, "minSize",
            RuleKind.MAX_SIZE, "maxSize",
            RuleKind.MIN_INDEPENDENT, "minIndependent",
            RuleKind.MIN_SME_SHARE, "minSmeShare",
            RuleKind.BUDGET, "budget");

    private RequestReader() {}

    static ConsortiumRequest read(ConsortiumInput input) {
        RulesInput rules = Objects.requireNonNullElse(input.rules(), RulesInput.NONE);
        List<String> technologies = list("technologies", input.technologies(), MOST_NAMED);
        List<ConsortiumRole> roles = Objects.requireNonNullElse(input.roles(), List.of());
        if (technologies.isEmpty() && roles.isEmpty() && input.topic() == null) {
            throw new BadRequest("input", "{}", ConsortiumRemedy.SOME_NEED);
        }
        double confidence = Objects.requireNonNullElse(input.minConfidence(), SUGGESTED);
        if (!(confidence > 0 && confidence <= 1)) {
            throw new BadRequest("input.minConfidence", confidence, ConsortiumRemedy.CONFIDENCE);
        }
        return new ConsortiumRequest(
                input.coordinator(),
                input.topic(),
                technologies,
                roles.stream().distinct().toList(),
                bounds(rules),
                list("rules.include", rules.include(), MOST_NAMED),
                list("rules.exclude", rules.exclude(), MOST_EXCLUDED),
                rules.callRuleSet(),
                confidence,
                within("alternatives", input.alternatives(), 3, 0, MOST_ALTERNATIVES),
                Duration.ofSeconds(within("timeLimit", input.timeLimit(), 10, 1, MOST_SECONDS)));
    }

    private static Map<RuleKind, Long> bounds(RulesInput rules) {
        Map<RuleKind, Long> bounds = new EnumMap<>(RuleKind.class);
        put(bounds, RuleKind.MIN_COUNTRIES, rules.minCountries());
        put(bounds, RuleKind.MIN_EU_MEMBER_STATES, rules.minEuMemberStates());
        put(bounds, RuleKind.MAX_PER_COUNTRY, rules.maxPerCountry());
        put(bounds, RuleKind.MIN_SIZE, rules.minSize());
        put(bounds, RuleKind.MAX_SIZE, rules.maxSize());
        put(bounds, RuleKind.MIN_INDEPENDENT, rules.minIndependent());
        Double share = rules.minSmeShare();
        if (share != null) {
            if (!(share >= 0 && share <= 1)) {
                throw new BadRequest("input.rules.minSmeShare", share, ConsortiumRemedy.SHARE);
            }
            bounds.put(RuleKind.MIN_SME_SHARE, Math.round(share * PERCENT));
        }
        Double budget = rules.budget();
        if (budget != null) {
            if (!(budget >= 0 && budget < 1e15)) {
                throw new BadRequest("input.rules.budget", budget, ConsortiumRemedy.EUROS);
            }
            bounds.put(RuleKind.BUDGET, budget.longValue());
        }
        Bounds.check(bounds).stream().findFirst().ifPresent(bad -> {
            throw new BadRequest(
                    "input.rules." + ARGUMENTS.get(bad.kind()),
                    bad.bound(),
                    CommonRemedy.NUMBER_BETWEEN,
                    bad.least(),
                    bad.most());
        });
        return bounds;
    }

    private static void put(Map<RuleKind, Long> bounds, RuleKind kind, @Nullable Integer asked) {
        if (asked != null) {
            bounds.put(kind, asked.longValue());
        }
    }

    private static List<String> list(String argument, @Nullable List<String> given, int most) {
        List<String> distinct = Objects.requireNonNullElse(given, List.<String>of()).stream()
                .distinct()
                .toList();
        if (distinct.size() > most) {
            throw new BadRequest("input." + argument, distinct.size(), CommonRemedy.IDENTIFIERS_AT_MOST, most);
        }
        return distinct;
    }

    private static int within(String argument, @Nullable Integer given, int otherwise, int least, int most) {
        int value = Objects.requireNonNullElse(given, otherwise);
        if (value < least || value > most) {
            throw new BadRequest("input." + argument, value, CommonRemedy.NUMBER_BETWEEN, least, most);
        }
        return value;
    }
}

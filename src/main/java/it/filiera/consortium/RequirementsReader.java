package it.filiera.consortium;

import it.filiera.consortium.callrules.CallRuleSet;
import it.filiera.consortium.callrules.CallRules;
import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleKind;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.snapshot.Network;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is asked: by the request, by the set of call rules, by the topic, and what is taken where nothing is said. */
@Component
class RequirementsReader {

    private static final long USUAL_MOST = 8;
    private static final long ROOM_ABOVE_LEAST = 2;
    private static final long FEWEST = 2;

    private final CallRules callRules;

    RequirementsReader(CallRules callRules) {
        this.callRules = callRules;
    }

    Requirements read(ConsortiumRequest request, Network network) {
        String topic = request.topic();
        boolean fromTopic = request.technologies().isEmpty() && topic != null;
        List<String> technologies =
                fromTopic ? CallTopics.technologies(network, Objects.requireNonNull(topic)) : request.technologies();
        if (fromTopic && technologies.isEmpty() && request.roles().isEmpty()) {
            throw new BadRequest(
                    "input.topic", Objects.requireNonNull(topic), ConsortiumRemedy.TOPIC_WITH_TECHNOLOGIES);
        }
        CallRuleSet set = set(request);
        Map<Rule, RuleOrigin> origins = new TreeMap<>();
        technologies.forEach(technology ->
                origins.put(Rule.of(RuleKind.TECHNOLOGY, technology), fromTopic ? RuleOrigin.TOPIC : RuleOrigin.ASKED));
        request.roles().forEach(role -> origins.put(Rule.of(RuleKind.ROLE, role.name()), RuleOrigin.ASKED));
        String coordinator = request.coordinator() == null ? null : whole(request.coordinator(), network);
        if (coordinator != null) {
            origins.put(Rule.of(RuleKind.COORDINATOR, coordinator), RuleOrigin.ASKED);
        }
        named(RuleKind.INCLUDE, request.include(), network, origins);
        named(RuleKind.EXCLUDE, request.exclude(), network, origins);
        bounds(request, set, origins);
        return new Requirements(
                coordinator,
                topic,
                technologies,
                fromTopic,
                request.roles(),
                set,
                Requirements.inOrder(origins),
                request.minConfidence(),
                new Names(network));
    }

    private @Nullable CallRuleSet set(ConsortiumRequest request) {
        String asked = request.callRuleSet();
        if (asked != null) {
            return asked.equals(ConsortiumRequest.NO_SET)
                    ? null
                    : callRules
                            .find(asked)
                            .orElseThrow(() -> new BadRequest(
                                    "input.rules.callRuleSet",
                                    asked,
                                    CommonRemedy.ONE_OF,
                                    String.join(
                                            ", ",
                                            callRules.sets().stream()
                                                    .map(CallRuleSet::id)
                                                    .toList())));
        }
        String topic = request.topic();
        return topic == null
                ? null
                : callRules
                        .ofTopic(topic)
                        .orElse(
                                callRules.sets().isEmpty()
                                        ? null
                                        : callRules.sets().get(0));
    }

    private static void named(RuleKind kind, List<String> ids, Network network, Map<Rule, RuleOrigin> origins) {
        ids.forEach(id -> origins.put(Rule.of(kind, whole(id, network)), RuleOrigin.ASKED));
    }

    /** Identifiers from before a merge mean the whole. */
    private static String whole(String id, Network network) {
        return Objects.requireNonNullElse(network.merged().get(id), id);
    }

    private static void bounds(ConsortiumRequest request, @Nullable CallRuleSet set, Map<Rule, RuleOrigin> origins) {
        Map<RuleKind, Rule> ruled = new TreeMap<>();
        if (set != null) {
            set.rules().forEach(rule -> ruled.put(rule.kind(), rule));
        }
        for (RuleKind kind : RuleKind.values()) {
            Long asked = request.bounds().get(kind);
            Rule rule = ruled.get(kind);
            if (asked != null) {
                put(rule == null ? Rule.of(kind, asked) : rule.withBound(asked), RuleOrigin.ASKED, origins);
            } else if (rule != null) {
                put(rule, RuleOrigin.CALL_RULES, origins);
            }
        }
        long least = origins.keySet().stream()
                .filter(rule -> rule.kind() == RuleKind.MIN_SIZE || rule.kind() == RuleKind.MIN_INDEPENDENT)
                .mapToLong(Rule::bound)
                .max()
                .orElse(FEWEST);
        if (origins.keySet().stream()
                        .noneMatch(rule -> rule.kind() == RuleKind.MIN_SIZE || rule.kind() == RuleKind.MIN_INDEPENDENT)
                && !request.bounds().containsKey(RuleKind.MIN_SIZE)) {
            put(Rule.of(RuleKind.MIN_SIZE, FEWEST), RuleOrigin.DEFAULT, origins);
        }
        if (origins.keySet().stream().noneMatch(rule -> rule.kind() == RuleKind.MAX_SIZE)) {
            put(
                    Rule.of(RuleKind.MAX_SIZE, Math.max(USUAL_MOST, least + ROOM_ABOVE_LEAST)),
                    RuleOrigin.DEFAULT,
                    origins);
        }
    }

    /** At least nothing is no rule. */
    private static void put(Rule rule, RuleOrigin origin, Map<Rule, RuleOrigin> origins) {
        if (rule.bound() > 0 || rule.kind().change() != RuleKind.Change.LOWER) {
            origins.put(rule, origin);
        }
    }
}

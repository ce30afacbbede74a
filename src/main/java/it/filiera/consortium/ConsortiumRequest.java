package it.filiera.consortium;

import it.filiera.consortium.model.RuleKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request whose values by themselves can be answered.
 *
 * @param bounds      numbers asked for
 * @param callRuleSet identifier of the set asked for, {@link #NO_SET}, or null when nothing is said
 */
record ConsortiumRequest(
        @Nullable String coordinator,
        @Nullable String topic,
        List<String> technologies,
        List<ConsortiumRole> roles,
        Map<RuleKind, Long> bounds,
        List<String> include,
        List<String> exclude,
        @Nullable String callRuleSet,
        double minConfidence,
        int alternatives,
        Duration limit) {

    static final String NO_SET = "none";

    ConsortiumRequest {
        technologies = List.copyOf(technologies);
        roles = List.copyOf(roles);
        bounds = Map.copyOf(bounds);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }
}

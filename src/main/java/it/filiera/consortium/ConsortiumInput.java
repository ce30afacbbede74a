package it.filiera.consortium;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as it came; {@link RequestReader} checks it. */
record ConsortiumInput(
        @Nullable String coordinator,
        @Nullable String topic,
        @Nullable List<String> technologies,
        @Nullable List<ConsortiumRole> roles,
        @Nullable RulesInput rules,
        @Nullable Double minConfidence,
        @Nullable Integer alternatives,
        @Nullable Integer timeLimit) {

    /** Rules as they came. */
    record RulesInput(
            @Nullable Integer minCountries,
            @Nullable Integer minEuMemberStates,
            @Nullable Integer maxPerCountry,
            @Nullable Integer minSize,
            @Nullable Integer maxSize,
            @Nullable Integer minIndependent,
            @Nullable Double minSmeShare,
            @Nullable Double budget,
            @Nullable List<String> include,
            @Nullable List<String> exclude,
            @Nullable String callRuleSet) {

        static final RulesInput NONE = new RulesInput(null, null, null, null, null, null, null, null, null, null, null);
    }
}

package it.filiera.consortium;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Technology;
import it.filiera.consortium.callrules.CallRuleSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for, as it was understood and is shown. */
record ConsortiumRequirements(
        @Nullable Organisation coordinator,
        @Nullable String topic,
        List<Technology> technologies,
        boolean technologiesFromTopic,
        List<ConsortiumRole> roles,
        @Nullable CallRuleSet callRuleSet,
        List<ConsortiumRule> rules,
        double minConfidence) {}

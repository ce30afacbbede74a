package it.filiera.consortium;

import it.filiera.consortium.callrules.CallRuleSet;
import java.util.List;

/** What a request can start from; topics are looked up when they are asked for. */
record ConsortiumOptions(List<CallRuleSet> callRuleSets) {}

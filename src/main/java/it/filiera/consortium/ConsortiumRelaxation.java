package it.filiera.consortium;

import java.util.List;

/** Changes by which a team becomes possible. */
record ConsortiumRelaxation(List<ConsortiumRuleChange> changes) {}

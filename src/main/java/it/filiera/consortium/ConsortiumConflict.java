package it.filiera.consortium;

import java.util.List;

/** Why no team can be. */
record ConsortiumConflict(
        List<ConsortiumRule> rules, boolean minimal, boolean smallest, List<ConsortiumRelaxation> relaxations) {}

package it.filiera.partners;

/** That an organisation took part in a project: the fact every reason rests on. Both by identifier. */
record Involvement(String organisation, String project) {}

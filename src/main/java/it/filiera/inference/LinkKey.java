package it.filiera.inference;

/** What tells one conclusion in the graph from another: the link and the family that makes it. */
record LinkKey(String from, LinkKind kind, String to, String family) {}

package it.filiera.graphdb;

/**
 * Published after each committed transaction of this process that changed what the graph says: loads, corrections, merges,
 * conclusions; not the bookkeeping of jobs and accounts. Other processes see the same by the counter in the graph
 * ({@code (:GraphState {changes})}), which every such transaction raises.
 */
public record GraphChanged() {}

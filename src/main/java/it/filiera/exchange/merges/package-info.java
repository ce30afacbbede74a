/**
 * Which organisations are one: pairs that were found, who or what decided on each and why, and carrying decisions out in the graph so
 * that they can be undone exactly. Scores come from resolution, moving links from load. No rule about names belongs here.
 */
@NullMarked
package it.filiera.exchange.merges;

import org.jspecify.annotations.NullMarked;

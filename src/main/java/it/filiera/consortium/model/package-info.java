/**
 * What a consortium is made of: candidates, rules, the worth of a team, and the checker that counts again whether a team
 * keeps its rules. Nothing of how teams are searched may come in: the checker must not share mistakes with the search.
 */
@NullMarked
package it.filiera.consortium.model;

import org.jspecify.annotations.NullMarked;

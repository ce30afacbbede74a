/**
 * How candidates are scored: each part of the score over the arrays of the network, for all organisations at once. Pure:
 * what it says depends on the network and the question alone. Nothing is looked up here.
 */
@NullMarked
package it.filiera.partners.ranking;

import org.jspecify.annotations.NullMarked;

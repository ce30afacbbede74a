/**
 * Value chains as they are declared: the questions {@code valueChain} and {@code valueChains}, their stages and what they require.
 * Gaps and what closes them do not belong here.
 */
@NullMarked
package it.filiera.catalogue.valuechain;

import org.jspecify.annotations.NullMarked;

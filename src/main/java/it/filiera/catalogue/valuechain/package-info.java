/**
 * Value chains as they are declared: the question {@code valueChain}, its stages and what they require.
 * Gaps and what closes them do not belong here.
 */
@NullMarked
package it.filiera.catalogue.valuechain;

import org.jspecify.annotations.NullMarked;

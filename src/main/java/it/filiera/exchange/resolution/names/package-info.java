/**
 * What an organisation's name says: legal forms, kind of body, places, common words, and the words that make it this one.
 * All knowledge of languages is in {@code src/main/resources/resolution}, for a domain expert to edit. No scores here.
 */
@NullMarked
package it.filiera.exchange.resolution.names;

import org.jspecify.annotations.NullMarked;

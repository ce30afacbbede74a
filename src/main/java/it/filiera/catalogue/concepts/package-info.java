/**
 * What concepts of all kinds have in common: look-up by identifier, hierarchy, synonyms, correspondence with other schemes.
 * What is special to technologies or to priority areas is next door.
 */
@NullMarked
package it.filiera.catalogue.concepts;

import org.jspecify.annotations.NullMarked;

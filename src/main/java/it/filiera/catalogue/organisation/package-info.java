/**
 * The profile of one organisation: everything about it, each fact with who says so, read in batches for many organisations
 * at once. Lists of organisations and the profile of a cluster live next door.
 */
@NullMarked
package it.filiera.catalogue.organisation;

import org.jspecify.annotations.NullMarked;

/**
 * Countries, regions and provinces (NUTS): the questions {@code regions} and {@code region}, and what a region holds.
 */
@NullMarked
package it.filiera.catalogue.regions;

import org.jspecify.annotations.NullMarked;

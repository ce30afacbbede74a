/**
 * The rules: the tables that ship, tables with mistakes, and a tiny graph whose conclusions were worked out by hand.
 */
@NullMarked
package it.filiera.inference;

import org.jspecify.annotations.NullMarked;

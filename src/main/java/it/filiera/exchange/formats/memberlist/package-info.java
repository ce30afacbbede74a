/**
 * Translates anybody's list of members, CSV or Excel, with any headers in Italian or English. What the columns mean is
 * guessed, shown, corrected by a person and remembered; words people use are in {@code src/main/resources/memberlist/}.
 */
@NullMarked
package it.filiera.exchange.formats.memberlist;

import org.jspecify.annotations.NullMarked;

/**
 * One test class per question: the operation document the page uses, asked of tiny graphs whose answers were worked out by
 * hand, and of the sample for facts that are in the data.
 */
@NullMarked
package it.filiera.golden;

import org.jspecify.annotations.NullMarked;

/** Documentation that runs: what the README promises is asked of the product on the sample. */
@NullMarked
package it.filiera.documentation;

import org.jspecify.annotations.NullMarked;

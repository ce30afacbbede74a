/** Files brought in over HTTP and loaded by jobs, on a real graph; crashes in processes of their own. */
@NullMarked
package it.filiera.exchange.imports;

import org.jspecify.annotations.NullMarked;

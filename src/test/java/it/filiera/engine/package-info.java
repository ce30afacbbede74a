/** Tests of the embedded engine: how it starts, refuses to start, stops, and survives being killed. */
@NullMarked
package it.filiera.engine;

import org.jspecify.annotations.NullMarked;

/**
 * Filiera, one module per room: kernel, engine, graphdb, catalogue, paths, inference, exchange, security, api.
 * Which room may use which is written in each room's own package-info and verified by tests.
 */
@NullMarked
package it.filiera;

import org.jspecify.annotations.NullMarked;

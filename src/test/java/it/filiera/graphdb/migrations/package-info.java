/** Tests of the migrations, on a real engine. */
@NullMarked
package it.filiera.graphdb.migrations;

import org.jspecify.annotations.NullMarked;

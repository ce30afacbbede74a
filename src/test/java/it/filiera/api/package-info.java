/** How GraphQL is served over HTTP: transport, limits, errors, GraphiQL. The questions have their own tests in golden. */
@NullMarked
package it.filiera.api;

import org.jspecify.annotations.NullMarked;

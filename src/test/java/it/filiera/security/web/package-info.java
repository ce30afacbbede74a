/** What attackers try over HTTP, against the whole application. */
@NullMarked
package it.filiera.security.web;

import org.jspecify.annotations.NullMarked;
